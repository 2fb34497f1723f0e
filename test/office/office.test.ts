import { describe, expect, it } from 'vitest';
import { readRows } from '#shared/transfer/csv-rows.ts';
import { readingsCsv } from '#shared/transfer/papers/measure-sheets.ts';
import { boardsOf } from '#shared/transfer/scene/boards.ts';
import { deckOf } from '#shared/transfer/slides/slides.ts';
import { toCsv } from '#shared/transfer/to-csv.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { writeSlides } from '../../renderer/writers/slides-writer.ts';
import { seededBytes } from '../builders/random.ts';
import { readByOffice, rowsIn, slidesIn, withoutEmptyEnd } from './office.ts';

const session = exampleSession({ now: 1, random: seededBytes(3) });
/** A line break or two spaces are told differently in each format, and a number is a number. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\d+)\.0$/, '$1');
const tables = [
  ['all notes', toCsv(session)],
  ['readings', readingsCsv(session)],
  ...boardsOf(session).map((board) => [board.title, board.csv()] as const),
] as const;

describe('an office opens', () => {
  it('the slides: as many as there are, each with its words', async () => {
    const deck = deckOf(session);
    const pages = slidesIn(readByOffice('slides.pptx', await writeSlides(deck), 'fodp')).map(plain);
    expect(pages).toHaveLength(deck.slides.length + 1);
    expect(pages[0]).toContain(plain(deck.title));
    for (const [at, { title, blocks }] of deck.slides.entries()) {
      const page = pages[at + 1];
      expect(page).toContain(plain(title));
      for (const block of blocks) {
        const words =
          block.is === 'lead'
            ? [block.text]
            : block.is === 'lines'
              ? block.lines.flatMap(({ text, detail }) => [text, detail])
              : block.is === 'table'
                ? [...block.columns, ...block.rows.flat()]
                : block.bars.flatMap(({ label, text }) => [label, text]);
        for (const one of words) expect(page).toContain(plain(one));
      }
    }
  });

  it.each(tables)('the table of %s: every cell where it was', (_, csv) => {
    const written = readRows(csv.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'), ',').rows.map(
      (row) => withoutEmptyEnd(row.map(plain)),
    );
    const read = rowsIn(readByOffice('table.csv', csv, 'fods')).map((row) => row.map(plain));
    expect(written.length).toBeGreaterThan(1);
    expect(read).toEqual(written);
  });
});
