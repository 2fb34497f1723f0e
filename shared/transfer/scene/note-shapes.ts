// One note as shapes: its words as large as they fit, and beside its edge what is known of it.
import type { Note } from '../../domain/note.ts';
import { box, type Measure, type Rect, type Shape, type TextStyle } from './scene.ts';
import { clampLines, wrapText } from './wrap-text.ts';

export const noteStyle: TextStyle = { size: 15, weight: 400, family: 'body' };
const LEAST_SIZE = 9;
const PAD = 10;
const LEADING = 1.25;

/** The note in its place: letters shrink down to 9 px, then its end is cut and that is told. */
export function fittedNote(
  note: Pick<Note, 'text' | 'tone'>,
  place: Rect,
  measure: Measure,
): { readonly shapes: readonly Shape[]; readonly isCut: boolean } {
  const room = { width: place.width - 2 * PAD, height: place.height - 2 * PAD };
  let { size } = noteStyle;
  let lines = wrapText(note.text, room.width, noteStyle, measure);
  while (size > LEAST_SIZE && lines.length * size * LEADING > room.height) {
    size -= 1;
    lines = wrapText(note.text, room.width, { ...noteStyle, size }, measure);
  }
  const most = Math.max(1, Math.floor(room.height / (size * LEADING)));
  const { lines: shown, isCut } = clampLines(lines, most);
  return { shapes: noteShapes(note, place, shown, { ...noteStyle, size }), isCut };
}

export interface NotePart {
  readonly height: number;
  readonly lines: readonly string[];
}

/** How high a note of this width is when all its words are shown; in parts where that is too high. */
export function grownNote(
  { text }: Pick<Note, 'text'>,
  width: number,
  mostHeight: number,
  measure: Measure,
): readonly NotePart[] {
  const lines = wrapText(text, width - 2 * PAD, noteStyle, measure);
  const leading = noteStyle.size * LEADING;
  const most = Math.max(1, Math.floor((mostHeight - 2 * PAD) / leading));
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, nth) => {
    const part = lines.slice(nth * most, (nth + 1) * most);
    return { lines: part, height: Math.ceil(part.length * leading + 2 * PAD) };
  });
}

export function noteShapes(
  { tone }: Pick<Note, 'tone'>,
  place: Rect,
  lines: readonly string[],
  style: TextStyle = noteStyle,
): readonly Shape[] {
  const leading = style.size * LEADING;
  return [
    box(place, tone, { edge: 'line', corner: 3 }),
    {
      ...({ kind: 'text', ink: 'ink', align: 'start' } as const),
      ...{ x: place.x + PAD, y: place.y + PAD + style.size, lines, style, leading },
      width: place.width - 2 * PAD,
    },
  ];
}
