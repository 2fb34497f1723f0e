// Putting ideas between the two axes, and choosing the corner that people go on with.
import type { Canvas, CanvasId, Corner } from '#shared/domain/canvas.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import type { Placement } from '#shared/domain/placement.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { prioritiseWords as words } from '#shared/strings/ideas.ts';
import type { CommandContext } from './command.ts';
import { nameOfIdea } from './idea-commands.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;
/** From 0 (least) to 1 (most). */
export type Spot = Pick<Placement, 'x' | 'y'>;

const STEP = 0.05;
const MIDDLE: Spot = { x: 0.5, y: 0.5 };

const within = (share: number): number => Math.min(1, Math.max(0, Math.round(share * 1e4) / 1e4));
export const percent = (share: number): number => Math.round(share * 100);

export function placeOf(
  { placement }: Pick<Session, 'placement'>,
  canvasId: string,
  itemId: string,
): Placement | null {
  for (const one of placement.values())
    if (one.canvasId === canvasId && one.item.id === itemId) return one;
  return null;
}

export function placeIdea(
  { store, view, random }: Context,
  canvasId: CanvasId,
  item: WallRef,
  to: Spot,
): void {
  const { session } = store.state.getState();
  const spot = { x: within(to.x), y: within(to.y) };
  const placementId = placeOf(session, canvasId, item.id)?.id ?? newId('placement', random);
  const places = [{ placementId, item, ...spot }];
  if (store.dispatch([{ type: 'placement.put', canvasId, places }]))
    view.announce(words.placedAt(nameOfIdea(session, item), percent(spot.y), percent(spot.x)));
}

/** A step along an axis; what stands nowhere yet is put in the middle first. */
export function nudgeIdea(
  context: Context,
  canvasId: CanvasId,
  item: WallRef,
  { x, y }: Spot,
): void {
  const was = placeOf(context.store.state.getState().session, canvasId, item.id);
  const to = was ? { x: was.x + x * STEP, y: was.y + y * STEP } : MIDDLE;
  placeIdea(context, canvasId, item, to);
}

export function takeOffMap({ store, view }: Context, canvasId: CanvasId, item: WallRef): void {
  const { session } = store.state.getState();
  if (store.dispatch([{ type: 'placement.clear', canvasId, items: [item] }]))
    view.announce(words.takenOff(nameOfIdea(session, item)));
}

export function chooseCorner(
  { store, view }: Pick<Context, 'store' | 'view'>,
  { id: canvasId }: Canvas,
  corner: Corner | null,
): void {
  if (store.dispatch([{ type: 'canvas.corner', canvasId, corner }]))
    view.announce(corner ? words.chosen(words.corners[corner]) : words.chosenNone);
}
