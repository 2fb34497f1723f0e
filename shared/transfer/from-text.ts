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

const HEADING = /^#{1,6}\s+(.*)$/;
const BULLET = /^(?:(?:[-*+•‣▪◦·–—]|\d{1,3}[.)])\s+)?(?:\[[ xX]?\]\s+)?/;
/** A mark of a list with nothing behind it. */
const BARE_MARK = /^(?:[-*+•‣▪◦·–—]|\d{1,3}[.)])?(?:\s?\[[ xX]?\])?$/;

export function fromText(raw: string): TextNotes {
  const text = raw.replace(/\r\n?/g, '\n');
  if (isSpreadsheet(text)) return fromSpreadsheet(text);
  const maker = new NoteMaker();
  let lane: string | null = null;
  let lineCount = 0;
  for (const line of filledLines(text)) {
    const heading = HEADING.exec(line);
    if (heading) lane = withoutClosing(heading[1] ?? '');
    else if (!BARE_MARK.test(line)) {
      if (++lineCount > limits.importRows) maker.tally.add('over-limit');
      else maker.add(line.replace(BULLET, ''), lane);
    }
  }
  const { notes, leftOut } = maker.made();
  return { notes, preview: { ...previewOf(notes), leftOut } };
}

/** Trimmed, one by one: ten megabytes of short lines need no list of them. */
function* filledLines(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end).trim();
    if (line !== '') yield line;
    at = end + 1;
  }
}

/** `# Heading #` is closed by what opened it. */
function withoutClosing(heading: string): string {
  let end = heading.length;
  while (end > 0 && /[\s#]/.test(heading[end - 1] ?? '')) end--;
  return heading.slice(0, end);
}

const previewOf = (notes: readonly NotePreview[]): Omit<TextPreview, 'leftOut'> => ({
  kind: 'text',
  notes: notes.slice(0, limits.pastePreviewLines),
  noteCount: notes.length,
});

/** Most lines have a tab between words; tabs in front only indent a list. */
function isSpreadsheet(text: string): boolean {
  let withTab = 0;
  let count = 0;
  for (const line of filledLines(text)) {
    count++;
    if (line.includes('\t')) withTab++;
  }
  return withTab * 2 > count;
}

function fromSpreadsheet(text: string): TextNotes {
  const { notes, preview } = fromTable(readTable(text, null), null, 'text');
  return { notes, preview: { ...previewOf(notes), leftOut: preview.leftOut } };
}
