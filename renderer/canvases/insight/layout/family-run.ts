// On a page of the room the title of a family reaches over all its groups that stand side by side.
import type { RoomBlock } from './room-pages.ts';

/** How wide the title over this block is; 0 where an earlier one reaches over it, or there is none. */
export function titleWidth(
  blocks: readonly RoomBlock[],
  at: number,
  familyOf: (block: RoomBlock) => string | undefined,
): number {
  const first = blocks[at];
  const family = first && familyOf(first);
  if (!first || !family) return 0;
  const isBeside = (block: RoomBlock | undefined): block is RoomBlock =>
    block !== undefined && familyOf(block) === family && block.y === first.y;
  if (isBeside(blocks[at - 1])) return 0;
  let last = first;
  for (let nth = at + 1; ; nth++) {
    const next = blocks[nth];
    if (!isBeside(next)) break;
    last = next;
  }
  return last.x + last.width - first.x;
}
