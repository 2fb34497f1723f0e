// Choosing the corner of a map that people go on with.
import type { Canvas, Corner } from '#shared/domain/canvas.ts';
import { prioritiseWords as words } from '#shared/strings/ideas.ts';
import type { CommandContext } from './command.ts';

export function chooseCorner(
  { store, view }: Pick<CommandContext, 'store' | 'view'>,
  { id: canvasId }: Canvas,
  corner: Corner | null,
): void {
  if (store.dispatch([{ type: 'canvas.corner', canvasId, corner }]))
    view.announce(corner ? words.chosen(words.corners[corner]) : words.chosenNone);
}
