import type { Canvas } from '../domain/canvas.ts';
import type { Lane } from '../domain/lane.ts';
import type { Rows } from '../domain/nouns.ts';
import type { RoomSize } from '../domain/session.ts';
import { emptySession, type Session } from '../domain/session-body.ts';
import type { Stage } from '../domain/stage.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import { type Rank, ranksBetween } from '../lib/rank.ts';
import { Draft, withChanges } from '../lib/tables.ts';
import type { CanvasPlan, WorkshopPlan } from './plan.ts';

const MINUTE_MS = 60_000;

interface Start {
  readonly title: string;
  readonly roomSize: RoomSize;
  readonly now: number;
  readonly random: RandomBytes;
}

/** A new session with a copy of the plan in it; its first stage is open. */
export function makeSession(plan: WorkshopPlan, { title, roomSize, now, random }: Start): Session {
  const draft = new Draft<Rows>(emptySession());
  const id = newId('session', random);
  draft.put('session', { id, title, workshop: plan.id, roomSize, createdAt: now });
  const canvasRanks = ranksBetween(null, null, plan.canvases.length);
  const stageCount = plan.canvases.reduce((sum, canvas) => sum + canvas.stages.length, 0);
  const stageRanks = ranksBetween(null, null, stageCount);
  let placed = 0;
  plan.canvases.forEach((canvasPlan, nth) => {
    const canvas = makeCanvas(canvasPlan, canvasRanks[nth] as Rank, random);
    draft.put('canvas', canvas);
    for (const lane of makeLanes(canvasPlan, canvas, random)) draft.put('lane', lane);
    for (const stage of makeStages(canvasPlan, canvas, roomSize, random)) {
      const state = placed === 0 ? 'open' : 'ahead';
      draft.put('stage', { ...stage, rank: stageRanks[placed++] as Rank, state });
    }
  });
  return withChanges<Rows>(emptySession(), draft.changes());
}

const makeCanvas = (plan: CanvasPlan, rank: Rank, random: RandomBytes): Canvas => ({
  id: newId('canvas', random),
  kind: plan.kind,
  question: plan.question,
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

const makeStages = (
  plan: CanvasPlan,
  canvas: Canvas,
  roomSize: RoomSize,
  random: RandomBytes,
): Omit<Stage, 'rank' | 'state'>[] =>
  plan.stages.map((stage) => ({
    id: newId('stage', random),
    canvasId: canvas.id,
    kind: stage.kind,
    title: stage.title,
    goal: stage.goal,
    prompt: stage.prompt,
    script: stage.script,
    durationMs: stage.minutes[roomSize] * MINUTE_MS,
    locked: false,
    protected: stage.protected ?? false,
  }));
