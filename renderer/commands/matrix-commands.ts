// Putting things between two axes, whatever they are.
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { PlacedRef } from '#shared/domain/item-ref.ts';
import type { Placement } from '#shared/domain/placement.ts';
import { newId } from '#shared/lib/id.ts';
import { matrixWords as words } from '#shared/strings/matrix.ts';
import type { CommandContext } from './command.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;
/** From 0 (least) to 1 (most); x grows to the right, y upwards. */
export type Spot = Pick<Placement, 'x' | 'y'>;
export interface Placing {
  readonly canvasId: CanvasId;
  readonly item: PlacedRef;
  readonly name: string;
  /** What the axes are called. */
  readonly axes: { readonly x: string; readonly y: string };
}

const within = (share: number): number => Math.min(1, Math.max(0, Math.round(share * 1e3) / 1e3));
export const percentOf = (share: number): number => Math.round(share * 100);

export function placeOp({ canvasId, item }: Placing, to: Spot, random: Context['random']) {
  const place = { placementId: newId('placement', random), item };
  const places = [{ ...place, x: within(to.x), y: within(to.y) }];
  return { type: 'placement.put', canvasId, places } as const;
}

export function placeItem({ store, view, random }: Context, placing: Placing, to: Spot): boolean {
  const op = placeOp(placing, to, random);
  if (!store.dispatch([op], `place:${placing.item.id}`)) return false;
  const { name, axes } = placing;
  const said = (axis: 'x' | 'y'): string => words.share(axes[axis], percentOf(within(to[axis])));
  view.announce(words.placed(name, said('x'), said('y')));
  return true;
}

export function takeOff({ store, view }: Context, { canvasId, item, name }: Placing): void {
  if (store.dispatch([{ type: 'placement.clear', canvasId, items: [item] }]))
    view.announce(words.takenOff(name));
}
