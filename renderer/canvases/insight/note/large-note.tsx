import { useRef } from 'react';
import type { Note } from '#shared/domain/note.ts';
import { useRoomUnit } from '../../room-unit.ts';
import { fitText } from '../layout/fit-text.ts';
import { useSize } from '../use-size.ts';
import { measuredWidth } from './letter-widths.ts';
import { toneGlyphs } from './note-card.tsx';
import './large-note.css';

/** Share of the box that is margin around the words. */
const MARGIN = 0.12;
/** Hundredths of the window's height: what can be read from the back row, and what would be shouting. */
const FLOOR = 3.4;
const CEILING = 10;

/** One note as large as its place and its text allow. */
export function LargeNote({ note }: { readonly note: Note }) {
  const paper = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(paper);
  const unit = useRoomUnit();
  const box = {
    width: width * (1 - MARGIN),
    height: height * (1 - MARGIN),
    floor: Math.ceil(unit * FLOOR),
    ceiling: Math.round(unit * CEILING),
  };
  const fit = fitText(note.text, box, measuredWidth);
  return (
    <div ref={paper} className="large-note" data-tone={note.tone} data-spotlight={note.id}>
      <p dir="auto" style={{ fontSize: fit.fontSize }}>
        {note.text}
      </p>
      <span className="large-note__glyph" aria-hidden="true">
        {toneGlyphs[note.tone]}
      </span>
    </div>
  );
}
