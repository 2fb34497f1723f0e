import { memo } from 'react';
import { wallMetrics } from '#shared/derive/wall-layout.ts';
import type { Note } from '#shared/domain/note.ts';
import type { WallPoint } from '#shared/domain/wall.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { useActiveAmong } from '../board-context.ts';
import { UNIT_PX } from '../layout/wall-view.ts';
import { NoteCard } from '../note/note-card.tsx';
import { isWithin, type Span } from '../note/note-list.tsx';
import { WALL_TEXT } from './cluster-field.tsx';

interface Props {
  readonly notes: readonly Note[];
  /** The wall's drawn corner, in note-widths. */
  readonly left: number;
  readonly top: number;
  readonly span: Span | null;
  readonly at: (note: Note) => WallPoint;
}

/** Notes that stand alone, each where it was put. */
export const LonerList = memo(function LonerList({ notes, left, top, span, at }: Props) {
  const activeId = useActiveAmong(notes);
  const height = wallMetrics.noteHeight * UNIT_PX;
  return (
    <ul className="note-list" aria-label={insightWords.sort.alone}>
      {notes.map((note, nth) => {
        const { x, y } = at(note);
        const above = (y - top) * UNIT_PX;
        const across = (x - left) * UNIT_PX;
        const isSeen = isWithin(span, across, above, UNIT_PX, height);
        // Where Tab comes in, and where the keys are, is always there.
        if (!isSeen && nth > 0 && activeId !== note.id) return null;
        return (
          <NoteCard
            key={note.id}
            noteId={note.id}
            x={across}
            y={above}
            width={UNIT_PX}
            height={height}
            place={nth + 1}
            count={notes.length}
            {...WALL_TEXT}
          />
        );
      })}
    </ul>
  );
});
