// Putting the wall in calm rows: what is selected on it, or everything.
import type { Board } from '#shared/derive/board.ts';
import { tidyWall } from '#shared/derive/tidy-wall.ts';
import { type WallItem, wallItems } from '#shared/derive/wall-layout.ts';
import { ontoWall } from '#shared/domain/wall.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { wallWords as words } from '#shared/strings/wall.ts';
import type { Command, CommandContext } from './command.ts';
import { boardOn, canChangeBoard, canvasOf, hasWall } from './selected-notes.ts';

/** Selected loners, and groups all of whose notes are selected; everything when that is nothing. */
export function thingsToTidy(
  board: Pick<Board, 'clusters' | 'alone'>,
  selected: ReadonlySet<string>,
): { readonly items: readonly WallItem[]; readonly others: readonly WallItem[] } {
  const all = wallItems(board);
  const whole = new Set<string>(
    board.clusters
      .filter(({ notes }) => notes.length > 0 && notes.every((note) => selected.has(note.id)))
      .map(({ cluster }) => cluster.id),
  );
  const isMeant = ({ kind, id }: WallItem): boolean =>
    kind === 'note' ? selected.has(id) : whole.has(id);
  const items = all.filter(isMeant);
  if (items.length === 0) return { items: all, others: [] };
  return { items, others: all.filter((item) => !isMeant(item)) };
}

function tidy(context: CommandContext): void {
  const { store, view } = context;
  const canvasId = canvasOf(context);
  if (!canvasId) return;
  const { session } = store.state.getState();
  const board = boardOn(context, canvasId);
  const meant = thingsToTidy(board, view.state.getState().selectedIds);
  // Locked notes stay where they are, and the rows go round them.
  const isLocked = ({ id }: WallItem): boolean => session.note.get(id)?.locked === true;
  const items = meant.items.filter((item) => !isLocked(item));
  const others = [...meant.others, ...meant.items.filter(isLocked)];
  const places = tidyWall(items, others);
  const moved = items.flatMap(({ id, box }) => {
    const at = places.get(id);
    return at && (at.x !== box.x || at.y !== box.y) ? [{ id, ...ontoWall(at) }] : [];
  });
  const notes = moved.flatMap(({ id, x, y }) => {
    const note = session.note.get(id);
    return note ? [{ noteId: note.id, x, y }] : [];
  });
  const groups = moved.flatMap(({ id, x, y }): Op[] => {
    const cluster = session.cluster.get(id);
    return cluster ? [{ type: 'cluster.move', clusterId: cluster.id, x, y }] : [];
  });
  if (moved.length === 0) {
    view.announce(words.isTidy);
    return;
  }
  const ops: readonly Op[] =
    notes.length > 0 ? [...groups, { type: 'note.place', places: notes }] : groups;
  if (store.dispatch(ops)) view.announce(words.tidied(items.length));
}

export const tidyCommands: readonly Command[] = [
  {
    id: 'wall.tidy',
    label: words.tidy,
    shortcut: 'Y',
    isEnabled: (context) =>
      context.store.role === 'facilitator' && hasWall(context) && canChangeBoard(context),
    run: tidy,
  },
];
