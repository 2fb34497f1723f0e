// A pasted or written list becomes notes: one a line, marks of lists taken off, a heading above
// lines is their lane. What was copied from a spreadsheet gives its column of text.
import type { NotePreview, TextPreview } from '../api/import-preview.ts';
import { limits } from '../domain/limits.ts';
import { fromTable, readTable } from './from-table.ts';
import { NoteMaker } from './make-notes.ts';

export interface TextNotes {
  readonly preview: TextPreview;
  readonly notes: readonly NotePreview[];
}

const HEADING = /^\s{0,3}#{1,6}\s+(.*?)[\s#]*$/;
const BULLET = /^\s*(?:(?:[-*+•‣▪◦·–—]|\d{1,3}[.)])\s+)?(?:\[[ xX]?\]\s+)?/;
/** A mark of a list with nothing behind it. */
const BARE_MARK = /^\s*(?:[-*+•‣▪◦·–—]|\d{1,3}[.)])?\s*(?:\[[ xX]?\])?\s*$/;

export function fromText(text: string): TextNotes {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const maker = new NoteMaker();
  if (isSpreadsheet(lines)) return fromSpreadsheet(text);
  let lane: string | null = null;
  let lineCount = 0;
  for (const line of lines) {
    const heading = HEADING.exec(line);
    if (heading) lane = heading[1] ?? null;
    else if (!BARE_MARK.test(line)) {
      if (++lineCount > limits.importRows) maker.tally.add('over-limit');
      else maker.add(line.replace(BULLET, ''), lane);
    }
  }
  const { notes, leftOut } = maker.made();
  return { notes, preview: { ...previewOf(notes), leftOut } };
}

const previewOf = (notes: readonly NotePreview[]): Omit<TextPreview, 'leftOut'> => ({
  kind: 'text',
  notes: notes.slice(0, limits.pastePreviewLines),
  noteCount: notes.length,
});

/** Most lines have a tab between words; tabs in front only indent a list. */
function isSpreadsheet(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.filter((line) => line.trim().includes('\t')).length * 2 > filled.length;
}

function fromSpreadsheet(text: string): TextNotes {
  const { notes, preview } = fromTable(readTable(text, null), null, 'text');
  return { notes, preview: { ...previewOf(notes), leftOut: preview.leftOut } };
}
