// LibreOffice without a window: a file goes in, and comes out as one flat XML that can be read.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Commas, double quotes, UTF-8, from the first line, and nothing taken for a date or a number. */
const asTable = '--infilter=CSV:44,34,76,1,,0,true,false';

export function readByOffice(
  name: string,
  content: string | Uint8Array,
  flat: 'fodp' | 'fods',
): Document {
  const folder = mkdtempSync(join(tmpdir(), 'commonboard-office-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, content);
    execFileSync('soffice', [
      ...[`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless'],
      ...(flat === 'fods' ? [asTable] : []),
      ...['--convert-to', flat, '--outdir', folder, path],
    ]);
    const xml = readFileSync(path.replace(/\.\w+$/, `.${flat}`), 'utf8');
    return new DOMParser().parseFromString(xml, 'text/xml');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const textOf = (node: Element): string =>
  [...node.getElementsByTagName('text:p')].map((line) => line.textContent ?? '').join('\n');

/** The pages of slides, each with all its words. */
export const slidesIn = (file: Document): readonly string[] =>
  [...file.getElementsByTagName('draw:page')].map(textOf);

const times = (node: Element, name: string): number => Number(node.getAttribute(name) ?? 1);

/** The cells of a sheet; what is empty at its end, and rows without a word, are left away. */
export const rowsIn = (file: Document): readonly (readonly string[])[] =>
  [...file.getElementsByTagName('table:table-row')]
    .map((row) =>
      [...row.children].flatMap((cell) => {
        const count = Math.min(100, times(cell, 'table:number-columns-repeated'));
        return Array.from({ length: count }, () => textOf(cell));
      }),
    )
    .map(withoutEmptyEnd)
    .filter((row) => row.length > 0);

export function withoutEmptyEnd(row: readonly string[]): readonly string[] {
  const end = row.findLastIndex((cell) => cell !== '');
  return row.slice(0, end + 1);
}
