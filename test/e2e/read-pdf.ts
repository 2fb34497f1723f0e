// What tools that we did not write find in a PDF. They are there or not: `hasPoppler` says so.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

const said = (tool: string, ...args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

export interface ReadPdf {
  /** Each page’s words in the order in which they are read aloud or copied, one blank between. */
  readonly pages: readonly string[];
  /** `A4`, or the size in points. */
  readonly size: string;
  /** Fonts that are not in the file. */
  readonly notEmbedded: readonly string[];
  /** Pages, from 1, on which not a single point has a colour. */
  readonly blank: readonly number[];
}

export function readPdf(bytes: Buffer, scratch: string): ReadPdf {
  const folder = mkdtempSync(join(scratch, 'pdf-'));
  const path = join(folder, 'it.pdf');
  writeFileSync(path, bytes);
  const sheets = said('pdftotext', '-raw', path, '-').split('\f').slice(0, -1);
  const fonts = said('pdffonts', path).trim().split('\n').slice(2);
  return {
    pages: sheets.map((sheet) => sheet.normalize('NFKC').replace(/\s+/g, ' ')),
    size: /Page size:\s+(.*)/.exec(said('pdfinfo', path))?.[1] ?? '',
    notEmbedded: fonts.filter((line) => !/\s(yes) +(yes|no) +(yes|no) +\d+ +\d+$/.test(line)),
    blank: blankPages(path, join(folder, 'pages')),
  };
}

function blankPages(path: string, folder: string): readonly number[] {
  mkdirSync(folder);
  said('pdftoppm', '-r', '20', '-gray', path, join(folder, 'p'));
  return readdirSync(folder)
    .sort()
    .flatMap((name, nth) => (isBlank(readFileSync(join(folder, name))) ? [nth + 1] : []));
}

/** A grey map: three lines of words, then a byte a point. */
function isBlank(grey: Buffer): boolean {
  const head = /^P5\s\d+\s\d+\s\d+\s/.exec(grey.subarray(0, 64).toString('latin1'))?.[0] ?? '';
  return grey.subarray(head.length).every((point) => point > 250);
}
