import { useId, useRef } from 'react';
import { insightWords } from '#shared/strings/insight.ts';
import { familyWords, notesAndPaper, onPaper } from '#shared/strings/tables.ts';
import { areaElementId } from '../element-ids.ts';
import { placeAt } from '../layout/grid.ts';
import type { RoomBlock } from '../layout/room-pages.ts';
import { beforeAt, type Target } from '../layout/target.ts';
import { NoteList } from '../note/note-list.tsx';
import { VoteMark } from '../note/vote-mark.tsx';
import { usePane } from '../use-pane.ts';
import type { RoomGroupNotes } from './room-groups.ts';

interface Props {
  readonly block: RoomBlock;
  readonly group: RoomGroupNotes;
  readonly letter: number;
  readonly canvasId: string;
  /** How far the title of its family reaches, in CSS pixels; 0: another block has it. */
  readonly familyWidth: number;
}

/** In letters. Where there is room, a note is written larger. */
const CEILING = 1.6;
const HEAD = 1.04;
const FAMILY = 1.16;

/** A group on a page of the room. */
export function RoomBlockView({ block, group, letter, canvasId, familyWidth }: Props) {
  const element = useRef<HTMLElement>(null);
  const headingId = useId();
  const { grid } = block;
  const notes = group.notes.slice(block.first, block.end);
  const noteIds = group.notes.map((note) => note.id);
  usePane(element, (pointer, _corner, what): Target | null => {
    if (what.kind !== 'notes') return null;
    const place = block.first + placeAt(grid, pointer, notes.length);
    const beforeId =
      pointer.y < grid.y && block.first === 0 ? null : beforeAt(noteIds, place, what.noteIds);
    switch (group.kind) {
      case 'tray': {
        const under = notes[cellUnder(block, pointer)];
        const areTrayNotes = what.noteIds.every((id) => noteIds.includes(id));
        return areTrayNotes && under && !what.noteIds.includes(under.id)
          ? { kind: 'note', noteId: under.id }
          : { kind: 'tray' };
      }
      case 'lane':
        return { kind: 'lane', laneId: group.laneId ?? null, beforeId };
      case 'cluster':
        return group.clusterId ? { kind: 'cluster', clusterId: group.clusterId, beforeId } : null;
      case 'alone': {
        const under = notes[cellUnder(block, pointer)];
        return under && !what.noteIds.includes(under.id)
          ? { kind: 'note', noteId: under.id }
          : { kind: 'alone' };
      }
    }
  });
  const title = group.title || insightWords.sort.unnamed;
  return (
    <section
      ref={element}
      id={areaElementId(group.key)}
      className="room-block"
      data-kind={group.kind}
      data-area={group.key}
      data-count={group.notes.length}
      aria-labelledby={headingId}
      aria-description={group.family?.title || undefined}
      style={{
        transform: `translate(${block.x}px, ${block.y}px)`,
        width: block.width,
        height: block.height,
      }}
    >
      {group.family && familyWidth > 0 && (
        <p
          className="room-block__family"
          dir="auto"
          style={{ width: familyWidth, height: block.familyTitle, fontSize: letter * FAMILY }}
        >
          {group.family.title || familyWords.unnamed}
        </p>
      )}
      <header
        className="room-block__head"
        style={{
          height: grid.y,
          padding: `${block.familyTitle}px 0 ${block.paperLine}px`,
          fontSize: letter * HEAD,
        }}
      >
        <h2 id={headingId} dir="auto" data-empty={group.title === '' || undefined}>
          {block.first > 0 ? insightWords.room.continued(title) : title}
        </h2>
        {group.clusterId && <VoteMark canvasId={canvasId} id={group.clusterId} />}
        {group.paperCount == null && (
          <span className="room-block__count" aria-hidden="true">
            {group.notes.length}
          </span>
        )}
        <span className="spoken">
          {notesAndPaper(group.notes.length, group.paperCount ?? null)}
        </span>
        {group.paperCount != null && (
          <span
            className="room-block__paper"
            aria-hidden="true"
            style={{ height: block.paperLine, fontSize: letter }}
          >
            {onPaper(group.paperCount)}
          </span>
        )}
      </header>
      <NoteList
        notes={notes}
        grid={{ ...grid, y: 0 }}
        span={null}
        floor={letter}
        ceiling={Math.round(letter * CEILING)}
        label={title}
      />
    </section>
  );
}

function cellUnder({ grid }: RoomBlock, { x, y }: { x: number; y: number }): number {
  const column = Math.floor(x / (grid.cellWidth + grid.gap));
  const row = Math.floor((y - grid.y) / (grid.cellHeight + grid.gap));
  return row < 0 || column < 0 || column >= grid.columns ? -1 : row * grid.columns + column;
}
