import type { Canvas, CanvasId } from '../domain/canvas.ts';
import type { Lane } from '../domain/lane.ts';
import type { Rows } from '../domain/nouns.ts';
import type { RoomSize } from '../domain/session.ts';
import { emptySession, type Session } from '../domain/session-body.ts';
import { isPlainKind, type Stage } from '../domain/stage.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import { type Rank, ranksBetween } from '../lib/rank.ts';
import { mapValues } from '../lib/record-map.ts';
import { Draft, withChanges } from '../lib/tables.ts';
import { type CanvasPlan, type StagePlan, stagesOf, type WorkshopPlan } from './plan.ts';

const MINUTE_MS = 60_000;

interface Start {
  readonly title: string;
  readonly roomSize: RoomSize;
  readonly now: number;
  readonly random: RandomBytes;
}

/** A new session with a copy of the plan in it; its first stage is open, its clock stands. */
export function makeSession(plan: WorkshopPlan, { title, roomSize, now, random }: Start): Session {
  const draft = new Draft<Rows>(emptySession());
  const id = newId('session', random);
  draft.put('session', {
    ...{ id, title, workshop: plan.id, roomSize },
    ...{ rehearsal: false, createdAt: now },
  });
  const canvasRanks = ranksBetween(null, null, plan.parts.length);
  const stageRanks = ranksBetween(null, null, stagesOf(plan).length);
  let placed = 0;
  const place = (stage: StagePlan, canvasId: CanvasId | null): void => {
    const state = placed === 0 ? 'open' : 'ahead';
    const rank = stageRanks[placed++] as Rank;
    draft.put('stage', { ...makeStage(stage, canvasId, random), rank, state });
  };
  for (const [nth, part] of plan.parts.entries()) {
    if (part.stage) {
      place(part.stage, null);
      continue;
    }
    const canvas = makeCanvas(part.canvas, canvasRanks[nth] as Rank, random);
    draft.put('canvas', canvas);
    for (const lane of makeLanes(part.canvas, canvas, random)) draft.put('lane', lane);
    for (const stage of part.canvas.stages) place(stage, canvas.id);
  }
  return withChanges<Rows>(emptySession(), draft.changes());
}

const makeCanvas = (plan: CanvasPlan, rank: Rank, random: RandomBytes): Canvas => ({
  id: newId('canvas', random),
  kind: plan.kind,
  question: plan.question,
  corner: null,
  rank,
});

function makeLanes(plan: CanvasPlan, canvas: Canvas, random: RandomBytes): Lane[] {
  const ranks = ranksBetween(null, null, plan.lanes.length);
  return plan.lanes.map((title, nth) => ({
    id: newId('lane', random),
    canvasId: canvas.id,
    title,
    rank: ranks[nth] as Rank,
  }));
}

const makeStage = (
  plan: StagePlan,
  canvasId: CanvasId | null,
  random: RandomBytes,
): Omit<Stage, 'rank' | 'state'> => ({
  id: newId('stage', random),
  canvasId: isPlainKind(plan.kind) ? null : canvasId,
  kind: plan.kind,
  title: plan.title,
  goal: plan.goal,
  prompt: plan.prompt,
  script: plan.script,
  durationsMs: mapValues(plan.minutes, (minutes) => minutes * MINUTE_MS),
  addedMs: mapValues(plan.minutes, () => 0),
  locked: false,
  hands: 'everyone',
  protected: plan.protected ?? false,
});
