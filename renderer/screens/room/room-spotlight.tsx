// One note on the whole screen, as large as its words allow; under them the question it answers.
import { useRef } from 'react';
import { roomStrings } from '#shared/strings/room.ts';
import { fitText } from '../../canvases/insight/layout/fit-text.ts';
import { measuredWidth } from '../../canvases/insight/note/letter-widths.ts';
import { toneGlyphs } from '../../canvases/insight/note/note-card.tsx';
import { useSize } from '../../canvases/insight/use-size.ts';
import { useRoomUnit } from '../../canvases/room-unit.ts';
import { useNote, useSession } from '../../store/hooks.ts';

/** Hundredths of the window's height: never below what the back row reads; above, it would be shouting. */
const FLOOR = 3.4;
const CEILING = 16;
/** The words are set heavier than they are measured. */
const BOLDER = 0.95;

export function RoomSpotlight({ noteId }: { readonly noteId: string }) {
  const note = useNote(noteId);
  const lane = useSession((state) => state.session.lane.get(note?.laneId ?? ''));
  const paper = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(paper);
  const unit = useRoomUnit();
  if (!note) return null;
  const box = {
    width: width * BOLDER,
    height,
    floor: unit * FLOOR,
    ceiling: Math.round(unit * CEILING),
  };
  return (
    <main className="room-spotlight">
      <h1 className="spoken">{roomStrings.spotlight}</h1>
      <div className="room-spotlight-note" data-note-id={note.id} data-tone={note.tone}>
        <div ref={paper} className="room-spotlight-text">
          <p dir="auto" style={{ fontSize: fitText(note.text, box, measuredWidth).fontSize }}>
            {note.text}
          </p>
        </div>
        <footer className="room-spotlight-foot">
          {lane && <span dir="auto">{lane.title}</span>}
          <span className="room-spotlight-glyph" aria-hidden="true">
            {toneGlyphs[note.tone]}
          </span>
        </footer>
      </div>
    </main>
  );
}
