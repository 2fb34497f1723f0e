// How the wall is looked at. Nothing here is saved.
import { insightWords } from '#shared/strings/insight.ts';
import type { Command, CommandContext } from './command.ts';
import { hasWall } from './selected-notes.ts';

const words = insightWords.sort;
const STEP = 1.2;
const zoomBy =
  (factor: number) =>
  ({ view }: CommandContext): void =>
    view.setZoom(view.state.getState().zoom * factor);

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
];
