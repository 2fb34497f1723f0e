// The notes of one group as a list in rows and columns; above a limit only those in view are there.
import type { Note } from '#shared/domain/note.ts';
import { useActiveAmong } from '../board-context.ts';
import { cellAt, type Grid, gridHeight, rowsIn } from '../layout/grid.ts';
import { NoteCard } from './note-card.tsx';
import './note-list.css';

/** What of the list can be seen, in its own pixels; null shows all. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
  /** Not given where everything is seen from side to side. */
  readonly left?: number;
  readonly right?: number;
}

/** Whether a box with this corner and size can be seen, in the span's pixels. */
export const isWithin = (span: Span | null, x: number, y: number, width: number, height: number) =>
  !span ||
  (y + height > span.top &&
    y < span.bottom &&
    x + width > (span.left ?? -Infinity) &&
    x < (span.right ?? Infinity));
interface Props {
  readonly notes: readonly Note[];
  readonly grid: Grid;
  readonly span: Span | null;
  readonly floor: number;
  readonly ceiling: number;
  readonly label: string;
}

export function NoteList({ notes, grid, span, floor, ceiling, label }: Props) {
  const activeId = useActiveAmong(notes);
  const active = notes.findIndex((note) => note.id === activeId);
  const [first, end] = span ? rowsIn(grid, notes.length, span.top, span.bottom) : [0, notes.length];
  const places = Array.from({ length: end - first }, (_, nth) => first + nth);
  // Where Tab comes in, and where the keys are, is always there.
  for (const place of new Set([0, active]))
    if (place >= 0 && place < notes.length && (place < first || place >= end)) places.push(place);
  return (
    <ul className="note-list" aria-label={label} style={{ height: gridHeight(grid, notes.length) }}>
      {places.map((place) => {
        const note = notes[place];
        if (!note) return null;
        const { x, y, width, height } = cellAt(grid, place);
        return (
          <NoteCard
            key={note.id}
            noteId={note.id}
            x={x}
            y={y}
            width={width}
            height={height}
            place={place + 1}
            count={notes.length}
            floor={floor}
            ceiling={ceiling}
          />
        );
      })}
    </ul>
  );
}
