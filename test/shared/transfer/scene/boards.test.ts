// Every board as it is taken away: everything inside its sheet, every word there, nothing that runs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { boardWords } from '#shared/strings/exports-boards.ts';
import { sceneWords } from '#shared/strings/scene.ts';
import { boardsOf, formatsFor } from '#shared/transfer/scene/boards.ts';
import { matrixShapes } from '#shared/transfer/scene/matrix-scene.ts';
import type { Scene, Shape } from '#shared/transfer/scene/scene.ts';
import { sheets } from '#shared/transfer/scene/sheets.ts';
import { type BoardTable, tablePages } from '#shared/transfer/scene/table-pages.ts';
import { toPrintHtml } from '#shared/transfer/scene/to-print-html.ts';
import { toSvg } from '#shared/transfer/scene/to-svg.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { measure } from '../../../builders/measure.ts';
import { seededBytes } from '../../../builders/random.ts';

const squeezed = (text: string): string => text.replace(/\s+/g, '');
const wordsIn = (scenes: readonly Pick<Scene, 'shapes'>[]): string =>
  squeezed(
    scenes
      .flatMap(({ shapes }) => shapes)
      .flatMap((shape) => (shape.kind === 'text' ? shape.lines : []))
      .join(''),
  );
const example: Session = exampleSession({ random: seededBytes(3), now: 1_000 });

const payloads = [
  '<script>alert(1)</script>',
  '</text></svg><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '<svg onload=alert(1)>',
  '<foreignObject><iframe src="javascript:alert(1)"></iframe></foreignObject>',
  ']]><script>alert(1)</script>',
  '<!--<script>alert(1)</script>-->',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '<a href="javascript:alert(1)">x</a>',
  '<meta http-equiv="refresh" content="0;url=//example.org">',
  '<link rel=stylesheet href=//example.org/x.css>',
  '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>\ud800',
];

/** Every text of every record that people write, turned into something else. */
const withTexts = (session: Session, text: (nth: number) => string): Session => {
  let nth = 0;
  const fields = /^(text|title|name|question|reason|about|who|situation|tension|owner)$/;
  const tables = Object.entries(session).map(([noun, table]) => [
    noun,
    new Map(
      [...table].map(([id, record]) => [
        id,
        Object.fromEntries(
          Object.entries(record).map(([key, value]) =>
            fields.test(key) && typeof value === 'string' ? [key, text(nth++)] : [key, value],
          ),
        ),
      ]),
    ),
  ]);
  return Object.fromEntries(tables) as Session;
};

describe('the boards of the worked example', () => {
  it('are all there, and only walls have a canvas of their own', () => {
    expect(boardsOf(example).map(({ title }) => title)).toEqual([
      boardWords.insightWall,
      boardWords.stakeholderMap,
      boardWords.rings,
      boardWords.stakeholderTable,
      boardWords.scores,
      boardWords.ideaWall,
      boardWords.ideaMap,
      boardWords.day,
    ]);
    for (const board of boardsOf(example))
      expect(formatsFor(board).includes('canvas')).toBe(board.jsonCanvas !== undefined);
  });

  it.each(['a4', 'a3', 'letter'] as const)('keep inside %s', (sheet) => {
    const { width, height } = sheets[sheet];
    for (const board of boardsOf(example))
      for (const { shapes } of board.pages(sheet, measure)) {
        expect(shapes.length).toBeGreaterThan(1);
        for (const shape of shapes) {
          if (shape.kind === 'line') continue;
          const wide = shape.kind === 'box' ? shape.width : 0;
          const high = shape.kind === 'box' ? shape.height : 0;
          expect(shape.x).toBeGreaterThanOrEqual(0);
          expect(shape.x + wide).toBeLessThanOrEqual(width + 0.01);
          expect(shape.y + high).toBeLessThanOrEqual(height + 0.01);
        }
      }
  });

  it('have everybody who is involved, on paper and in the table', () => {
    for (const board of boardsOf(example).filter(({ id }) => /map|rings|table/.test(id)))
      for (const { name } of example.stakeholder.values()) {
        expect(wordsIn(board.pages('a4', measure))).toContain(squeezed(name));
        expect(board.csv()).toContain(name);
      }
  });

  it('never have a stance or a remark', () => {
    const secrets = withTexts(example, () => 'SECRET');
    const session = { ...example, stance: secrets.stance, remark: secrets.remark };
    for (const board of boardsOf(session)) {
      expect(wordsIn([board.scene(measure), ...board.pages('a4', measure)])).not.toContain(
        'SECRET',
      );
      expect(board.csv()).not.toContain('SECRET');
    }
  });
});

describe('what anybody wrote', () => {
  it.each(payloads)('stays words: %s', (payload) => {
    const hostile = withTexts(example, (nth) => `${payload} ${nth}`);
    expect(sessionRecord(hostile).title).toContain(payload.slice(0, 5));
    for (const board of boardsOf(hostile)) {
      const pages = board.pages('a4', measure);
      const html = toPrintHtml(pages, { sheet: 'a4', title: `${payload}` });
      for (const written of [html, toSvg(board.scene(measure))]) {
        const tags = new Set([...written.matchAll(/<([^\s>/!]+)/g)].map(([, tag]) => tag));
        const known = ['html', 'head', 'meta', 'title', 'style', 'body', 'svg'];
        const drawn = ['rect', 'text', 'tspan', 'line', 'circle', 'polygon'];
        for (const tag of tags) expect([...known, ...drawn]).toContain(tag);
        // An attribute that was broken out of would be the only one of its kind.
        expect(written).not.toMatch(/<[^>]*\son\w+=/i);
        expect([...written.matchAll(/<meta/g)].length).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe('notes of 2,000 letters', () => {
  const word = (nth: number): string => `wort${nth}:`;
  const long = (nth: number): string => `${word(nth)} ${'lange Sätze '.repeat(170)}Ende${nth}`;
  const inTexts = (session: Session): Session => {
    let nth = 0;
    const note = [...session.note].map(([id, one]) => [id, { ...one, text: long(nth++) }] as const);
    return { ...session, note: new Map(note) };
  };
  const session = inTexts(example);

  it.each(['a4', 'a3', 'letter'] as const)('are whole and readable on %s', (sheet) => {
    for (const board of boardsOf(session)) {
      const pages = board.pages(sheet, measure);
      // Without the captions and numbers of pages, which stand between the parts of a note.
      const isCaption = (shape: Shape) => shape.kind === 'text' && shape.style.size === 12;
      const said = wordsIn(
        pages.map(({ shapes }) => ({ shapes: shapes.filter((shape) => !isCaption(shape)) })),
      );
      const shown = [...session.note.values()].filter(({ text }) =>
        said.includes(text.split(' ')[0] ?? ''),
      );
      if (/wall/.test(board.id)) expect(shown.length).toBeGreaterThan(5);
      // A row of a table that goes on has the heads between its parts.
      for (const { text } of shown)
        if (!/ideas/.test(board.id)) expect(said).toContain(squeezed(text));
      for (const { shapes, height } of pages)
        for (const shape of shapes) {
          if (shape.kind !== 'text') continue;
          expect(shape.style.size).toBeGreaterThanOrEqual(12);
          expect(shape.y + (shape.lines.length - 1) * shape.leading).toBeLessThanOrEqual(height);
        }
    }
  });

  it('that are cut in a picture end in an ellipsis, and the picture says how many there are', () => {
    for (const board of boardsOf(session)) {
      const scene = board.scene(measure);
      const texts = scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.lines] : []));
      const begun = texts.filter((lines) => /wort\d/.test(lines[0] ?? ''));
      const isCut = (lines: readonly string[]): boolean => !/Ende\d/.test(lines.join(' '));
      for (const lines of begun) if (isCut(lines)) expect(lines.at(-1)).toMatch(/…$/);
      if (/wall/.test(board.id)) {
        expect(scene.cutCount).toBe(begun.filter(isCut).length);
        expect(wordsIn([scene])).toContain(squeezed(sceneWords.cut(scene.cutCount ?? 0)));
      }
    }
  });
});

describe('a table on pages', () => {
  it('has every word, whatever the cells hold, and repeats its heads', () => {
    const cell = fc.string({ maxLength: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
        const table: BoardTable = {
          columns: [
            { title: 'First', share: 1 },
            { title: 'Second', share: 3, isNumber: true },
          ],
          rows,
        };
        const pages = tablePages(table, 'a4', measure, 'Head');
        const words = wordsIn(pages.map((shapes) => ({ shapes })));
        for (const text of rows.flat()) expect(words.length).toBeGreaterThan(squeezed(text).length);
        for (const shapes of pages) {
          expect(wordsIn([{ shapes }])).toContain('First');
          for (const shape of shapes)
            if (shape.kind === 'line') expect(shape.to.y).toBeLessThanOrEqual(sheets.a4.height);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('goes on with a row that is higher than a page', () => {
    const table: BoardTable = {
      columns: [{ title: 'Only', share: 1 }],
      rows: [['word '.repeat(4_000).trim()]],
    };
    const pages = tablePages(table, 'a4', measure, 'Head');
    expect(pages.length).toBeGreaterThan(1);
    expect(wordsIn(pages.map((shapes) => ({ shapes }))).match(/word/g)).toHaveLength(4_000);
  });
});

describe('a map of two axes', () => {
  it('gives numbers where all names do not fit', () => {
    const things = Array.from({ length: 120 }, (_, nth) => ({
      ...{ name: `Somebody with a long name ${nth}`, weight: 0, isBold: false },
      spot: { x: 0.5, y: 0.5 },
    }));
    const ends = { least: 'little', most: 'much' };
    const corners = { 'top-left': '', 'top-right': '', 'bottom-left': '', 'bottom-right': '' };
    const area = { x: 0, y: 0, width: 1_000, height: 700 };
    const picture = { axes: { x: ends, y: ends }, corners, things, legend: '' };
    expect(matrixShapes(picture, area, measure).isNumbered).toBe(true);
    const few = { ...picture, things: things.slice(0, 3) };
    expect(matrixShapes(few, area, measure).isNumbered).toBe(false);
  });
});
