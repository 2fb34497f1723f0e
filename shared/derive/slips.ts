// What lies hidden in the box, counted: nobody reads a slip before the reveal.
import { type CanvasId, canvasIdSchema } from '../domain/canvas.ts';
import { type LaneId, laneIdSchema } from '../domain/lane.ts';
import { limits } from '../domain/limits.ts';
import type { Session } from '../domain/session-body.ts';
import { type Slip, type SlipId, slipIdSchema } from '../domain/slip.ts';
import type { Stage } from '../domain/stage.ts';
import { z } from '../lib/schema.ts';
import { agendaOf } from './board.ts';

/** Where people write hidden just now, and how many slips lie there: never a word of them. */
export const boxSchema = z
  .strictObject({ canvasId: canvasIdSchema, count: z.number().int().min(0).max(limits.notes) })
  .readonly();
export type Box = z.infer<typeof boxSchema>;

type Slips = Pick<Session, 'slip'>;

/** Steps in which thoughts are written. */
export const takesSlips = ({ kind }: Pick<Stage, 'kind'>): boolean =>
  kind === 'collect' || kind === 'ideas';

export const slipsOn = ({ slip }: Slips, canvasId: string): readonly Slip[] =>
  [...slip.values()].filter((one) => one.canvasId === canvasId);

export function slipCount({ slip }: Slips, canvasId: string): number {
  let count = 0;
  for (const one of slip.values()) if (one.canvasId === canvasId) count++;
  return count;
}

/** Whether what is written on this board goes into the box; what lies there is shown first. */
export const isWrittenHidden = (session: Slips, box: Box | null, canvasId: string): boolean =>
  box?.canvasId === canvasId || slipCount(session, canvasId) > 0;

/** Under each question, and under none. */
export function slipsByLane(session: Slips, canvasId: string): ReadonlyMap<LaneId | null, number> {
  const counts = new Map<LaneId | null, number>();
  for (const { laneId } of slipsOn(session, canvasId))
    counts.set(laneId, (counts.get(laneId) ?? 0) + 1);
  return counts;
}

/** The step whose box still holds something: that of this board before any other. */
export function unrevealed(session: Session, canvasId: string | null): Stage | null {
  if (session.slip.size === 0) return null;
  const held = agendaOf(session).filter(
    (stage) => takesSlips(stage) && slipCount(session, stage.canvasId ?? '') > 0,
  );
  return held.find((stage) => stage.canvasId === canvasId) ?? held[0] ?? null;
}

/** A slip by the parts of the mark it is typed under; null: they name none. */
export function slipPlace(
  parts: readonly string[],
): { readonly slipId: SlipId; readonly canvasId: CanvasId; readonly laneId: LaneId | null } | null {
  const [slip, canvas, lane] = parts;
  const slipId = slipIdSchema.safeParse(slip);
  const canvasId = canvasIdSchema.safeParse(canvas);
  const laneId = laneIdSchema.safeParse(lane);
  if (!slipId.success || !canvasId.success) return null;
  return {
    slipId: slipId.data,
    canvasId: canvasId.data,
    laneId: laneId.success ? laneId.data : null,
  };
}
