// The board in the room: edge to edge, at reading size, page by page. It can be sorted by hand; it
// has no menus and nothing to edit.
import { useCallback, useMemo, useRef } from 'react';
import { lanesOf } from '#shared/derive/board.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { NoteId } from '#shared/domain/note.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { useBoard, useOpenSession, useSession } from '../../../store/hooks.ts';
import { useRoomUnit } from '../../room-unit.ts';
import { useInsightBoard } from '../board-context.ts';
import { titleWidth } from '../layout/family-run.ts';
import { type RoomPage, roomPages } from '../layout/room-pages.ts';
import { usePane } from '../use-pane.ts';
import { useReadingOrder } from '../use-reading-order.ts';
import { useSize } from '../use-size.ts';
import { RoomBlockView } from './room-block.tsx';
import { RoomDots } from './room-dots.tsx';
import { type RoomGroupNotes, roomGroups, roomTray } from './room-groups.ts';
import { useRoomKeys } from './room-keys.ts';
import { RoomLines } from './room-lines.tsx';
import { RoomZones } from './room-zones.tsx';
import { useBroughtPage } from './use-brought-page.ts';
import './room-pages.css';

/** Hundredths of the window's height. */
const LETTER = 3.4;

interface Props {
  readonly canvas: Canvas;
  readonly by: 'lane' | 'cluster';
}

export function RoomBoard({ canvas, by }: Props) {
  const { store } = useOpenSession();
  const board = useBoard(canvas.id);
  const session = useSession((state) => state.session);
  const shownPage = useSession((state) => state.room.page);
  const page = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(page);
  // Up to a tenth of a pixel: to the whole one would cost a small screen a row.
  const letter = Math.ceil(useRoomUnit() * LETTER * 10) / 10;
  const groups = useMemo(
    () => roomGroups(board, lanesOf(session, canvas.id), by),
    [board, session, canvas.id, by],
  );
  const side = useMemo(() => (by === 'cluster' ? roomTray(board) : undefined), [board, by]);
  const pages = useMemo<readonly RoomPage[]>(
    () =>
      width === 0
        ? []
        : roomPages(
            groups.map(({ key, notes, family, paperCount }) => ({
              key,
              count: notes.length,
              isOnPaper: paperCount != null,
              ...(family && { familyId: family.id }),
            })),
            {
              ...{ width, height, letter },
              hasFamilies: groups.some(({ family }) => family),
              hasPaper: groups.some(({ paperCount }) => paperCount != null),
            },
            side && { key: side.key, count: side.notes.length },
          ),
    [groups, side, width, height, letter],
  );
  const nth = Math.min(shownPage, Math.max(0, pages.length - 1));
  const blocks = pages[nth] ?? [];
  const byKey = useMemo(
    () => new Map([...groups, ...(side ? [side] : [])].map((group) => [group.key, group])),
    [groups, side],
  );
  const order = useMemo(
    () =>
      (pages[nth] ?? []).map((block) => ({
        key: block.key,
        noteIds: notesOf(byKey, block.key).slice(block.first, block.end),
        columns: block.grid.columns,
      })),
    [pages, nth, byKey],
  );
  useReadingOrder(order);
  // Free ground between the groups: a note put there stands alone.
  usePane(page, (_pointer, _corner, what) =>
    by === 'cluster' && what.kind === 'notes' ? { kind: 'alone' } : null,
  );
  const laidOut = useCallback(
    () =>
      pages.map((one) =>
        one.map(({ key, first, end }) => ({
          key,
          noteIds: notesOf(byKey, key).slice(first, end),
        })),
      ),
    [pages, byKey],
  );
  useBroughtPage(nth, laidOut);
  const insight = useInsightBoard();
  const turn = (to: number): void =>
    store.show({ page: Math.max(0, Math.min(pages.length - 1, to)), broughtId: null });
  insight.pages.turnTo = turn;
  useRoomKeys({ at: nth, count: pages.length, turn });
  return (
    <div className="room-pages">
      <div ref={page} className="room-pages__page" data-area="wall" data-count={board.alone.length}>
        {blocks.map((block, at) => {
          const group = byKey.get(block.key);
          if (!group) return null;
          return (
            <RoomBlockView
              key={`${block.key}:${block.first}`}
              block={block}
              group={group}
              letter={letter}
              canvasId={canvas.id}
              familyWidth={titleWidth(blocks, at, ({ key }) => byKey.get(key)?.family?.id)}
            />
          );
        })}
        {by === 'cluster' && <RoomLines blocks={blocks} byKey={byKey} letter={letter} />}
        {board.noteCount === 0 && (
          <p className="room-pages__empty">{insightWords.collect.roomEmpty}</p>
        )}
      </div>
      <footer className="room-pages__foot">
        {pages.length > 1 && <RoomDots count={pages.length} at={nth} onTurn={turn} />}
        {by === 'cluster' && <RoomZones />}
      </footer>
    </div>
  );
}

const notesOf = (byKey: ReadonlyMap<string, RoomGroupNotes>, key: string): readonly NoteId[] =>
  byKey.get(key)?.notes.map((note) => note.id) ?? [];
