// How the wall is looked at. Nothing here is saved.
import { insightWords } from '#shared/strings/insight.ts';
import { wallWords } from '#shared/strings/wall.ts';
import type { Command, CommandContext } from './command.ts';
import { hasWall, selectedNotes } from './selected-notes.ts';

const words = insightWords.sort;
const STEP = 1.2;
const zoomBy =
  (factor: number) =>
  ({ view }: CommandContext): void =>
    view.setZoom(view.state.getState().zoom * factor);

/** The group of a note large, and back; without a group only back. */
export function zoomToGroupOf({ store, view }: CommandContext, noteId: string | undefined): void {
  const sort = store.state.getState().session.note.get(noteId ?? '')?.sort;
  if (sort?.at !== 'cluster') view.wish('zoom-back');
  else view.jumpTo({ what: 'cluster', id: sort.clusterId, isToggle: true });
}

export const wallCommands: readonly Command[] = [
  { id: 'wall.larger', label: words.zoomIn, shortcut: '+', isEnabled: hasWall, run: zoomBy(STEP) },
  {
    id: 'wall.smaller',
    label: words.zoomOut,
    shortcut: '-',
    isEnabled: hasWall,
    run: zoomBy(1 / STEP),
  },
  {
    id: 'wall.fit',
    label: words.fit,
    shortcut: '0',
    isEnabled: hasWall,
    run: ({ view }) => view.wish('fit'),
  },
  {
    id: 'wall.group',
    label: wallWords.zoomToGroup,
    shortcut: 'Z',
    isEnabled: hasWall,
    run: (context) => zoomToGroupOf(context, selectedNotes(context).at(-1)?.id),
  },
  {
    id: 'wall.map',
    label: wallWords.map,
    shortcut: null,
    isEnabled: hasWall,
    run: ({ view }) => view.fold('map'),
  },
];
