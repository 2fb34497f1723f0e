// How many pages of the room a wall takes at a size of letters: by the layout that the room itself
// goes by, on a projector's picture.
import type { Board } from '#shared/derive/board.ts';
import { notesAPage, roomMeasure } from '#shared/derive/room-letters.ts';
import type { Lane } from '#shared/domain/lane.ts';
import { roomGroups, roomTray } from '../room/room-groups.ts';
import { roomPages } from './room-pages.ts';

export interface WallFit {
  readonly noteCount: number;
  readonly notesAPage: number;
  readonly pages: number;
}

export function wallFit(
  board: Board,
  lanes: readonly Lane[],
  by: 'lane' | 'cluster',
  scale: number,
): WallFit {
  const groups = roomGroups(board, lanes, by);
  const tray = roomTray(board);
  const pages = roomPages(
    groups.map(({ key, notes, family, paperCount }) => ({
      key,
      count: notes.length,
      isOnPaper: paperCount != null,
      ...(family && { familyId: family.id }),
    })),
    {
      ...roomMeasure(scale),
      hasFamilies: groups.some(({ family }) => family),
      hasPaper: groups.some(({ paperCount }) => paperCount != null),
    },
    by === 'cluster' ? { key: tray.key, count: tray.notes.length } : undefined,
  );
  return { noteCount: board.noteCount, notesAPage: notesAPage(scale), pages: pages.length };
}
