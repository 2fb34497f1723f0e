import type { Canvas, CanvasId } from '../domain/canvas.ts';
import type { Rows } from '../domain/nouns.ts';
import type { RoomSize } from '../domain/session.ts';
import { emptySession, type Session } from '../domain/session-body.ts';
import { isPlainKind, type Stage } from '../domain/stage.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import { type Rank, ranksBetween } from '../lib/rank.ts';
import { mapValues } from '../lib/record-map.ts';
import { Draft, withChanges } from '../lib/tables.ts';
import { type BoardPlan, type FlatPlan, flatten, type StepPlan } from './flat-plan.ts';
import type { OwnPlan } from './own-plan.ts';
import type { WorkshopPlan } from './plan.ts';

const MINUTE_MS = 60_000;

interface Start {
  readonly title: string;
  readonly roomSize: RoomSize;
  readonly now: number;
  readonly random: RandomBytes;
}

/** A new session with a copy of the plan in it; its first stage is open, its clock stands. */
export const makeSession = (plan: WorkshopPlan, start: Start): Session =>
  sessionFrom(flatten(plan), plan.id, start);

/** The same from a plan of somebody's own, which goes by its name. */
export const makeOwnSession = (plan: OwnPlan, start: Start): Session =>
  sessionFrom(plan, plan.title, start);

function sessionFrom(
  { boards, steps, agreements }: FlatPlan,
  workshop: string,
  { title, roomSize, now, random }: Start,
): Session {
  const draft = new Draft<Rows>(emptySession());
  const id = newId('session', random);
  draft.put('session', { id, title, workshop, roomSize, rehearsal: false, createdAt: now });
  const boardRanks = ranksBetween(null, null, boards.length);
  const canvasIds = new Map<number, CanvasId>();
  const canvasAt = (board: number): CanvasId | null => {
    const known = canvasIds.get(board);
    const plan = boards[board];
    if (known || !plan) return known ?? null;
    const canvasId = putBoard(draft, plan, boardRanks[board] as Rank, random);
    canvasIds.set(board, canvasId);
    return canvasId;
  };
  const stepRanks = ranksBetween(null, null, steps.length);
  const first = steps.findIndex(({ leftOut }) => !leftOut);
  for (const [nth, step] of steps.entries()) {
    const canvasId = step.board === null ? null : canvasAt(step.board);
    const state = step.leftOut ? 'skipped' : nth === first ? 'open' : 'ahead';
    const rank = stepRanks[nth] as Rank;
    draft.put('stage', { ...makeStage(step, canvasId, random), rank, state });
  }
  for (const board of boards.keys()) canvasAt(board);
  const ranks = ranksBetween(null, null, agreements.length);
  for (const [nth, text] of agreements.entries())
    draft.put('agreement', { id: newId('agreement', random), text, rank: ranks[nth] as Rank });
  return withChanges<Rows>(emptySession(), draft.changes());
}

/** A board with its questions, and with what matters on it. */
function putBoard(draft: Draft<Rows>, plan: BoardPlan, rank: Rank, random: RandomBytes): CanvasId {
  const { kind, question, lanes, criteria } = plan;
  const canvas: Canvas = { id: newId('canvas', random), kind, question, corner: null, rank };
  draft.put('canvas', canvas);
  const laneRanks = ranksBetween(null, null, lanes.length);
  for (const [nth, title] of lanes.entries()) {
    const id = newId('lane', random);
    draft.put('lane', { id, canvasId: canvas.id, title, rank: laneRanks[nth] as Rank });
  }
  const ranks = ranksBetween(null, null, criteria.length);
  for (const [nth, words] of criteria.entries()) {
    const criterion = { id: newId('criterion', random), canvasId: canvas.id, ...words };
    draft.put('criterion', { ...criterion, counters: 0, rank: ranks[nth] as Rank });
  }
  return canvas.id;
}

const makeStage = (
  plan: StepPlan,
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
  hands: plan.hands,
  protected: plan.protected,
});
