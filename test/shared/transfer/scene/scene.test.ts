// Boards as pictures and pages: everything is there, inside its sheet, readable, and nothing runs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { sheets } from '#shared/transfer/scene/sheets.ts';
import { toSvg } from '#shared/transfer/scene/to-svg.ts';
import { wallPages } from '#shared/transfer/scene/wall-pages.ts';
import { wallScene } from '#shared/transfer/scene/wall-scene.ts';
import { wrapText } from '#shared/transfer/scene/wrap-text.ts';
import { drawnOps, opOn } from '../../../builders/arbitrary-op.ts';
import { measure } from '../../../builders/measure.ts';
import { afterOps, buildSession } from '../../../builders/session.ts';

const style = { size: 15, weight: 400, family: 'body' } as const;
const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('lines', () => {
  it('lose no letter and are no wider than they may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 60, max: 400 }),
        (text, width) => {
          const lines = wrapText(text, width, style, measure);
          expect(squeezed(lines.join(''))).toBe(squeezed(text));
          for (const line of lines) {
            const isOneLetter = [...new Intl.Segmenter().segment(line)].length <= 1;
            if (!isOneLetter) expect(measure(line, style)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });

  it('break between words, also where none has a blank', () => {
    expect(wrapText('Nobody asked us about the lift', 80, style, measure)).toEqual([
      'Nobody',
      'asked us',
      'about the',
      'lift',
    ]);
    expect(wrapText('誰も私たちに聞かなかった。', 75, style, measure).join('|')).not.toMatch(
      /\|。/,
    );
  });
});

describe('lines of other scripts', () => {
  const thai = 'ไม่มีใครถามเราเรื่องลิฟต์เลยสักครั้งเดียว';
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(thai)];

  it('break between words where no blank tells', () => {
    const ends = new Set(words.map(({ index, segment }) => index + segment.length));
    let at = 0;
    const lines = wrapText(thai, 110, style, measure);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      at += line.length;
      expect(ends.has(at), line).toBe(true);
    }
  });

  it('never part what is one sign', () => {
    const signs = ['👨‍👩‍👧', '👍🏽', '🇩🇪', '1️⃣', 'ลิ', 'कि', '❤️'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...signs, 'a', ' '), { maxLength: 40 }),
        fc.integer({ min: 10, max: 90 }),
        (of, width) => {
          const parts = (text: string) =>
            [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
          const seen = wrapText(of.join(''), width, style, measure).flatMap(parts);
          const isInk = (sign: string) => sign.trim() !== '';
          expect(seen.filter(isInk)).toEqual(parts(of.join('')).filter(isInk));
        },
      ),
    );
  });

  it('do not begin with what closes or repeats', () => {
    for (const text of ['किसी ने नहीं पूछा। '.repeat(9), '«لماذا؟» '.repeat(9), 'คนๆ '.repeat(20)])
      for (const line of wrapText(text, 64, style, measure)) expect(line).not.toMatch(/^[।؟»ๆ]/u);
  });
});

describe('a wall as a picture', () => {
  it('is plain SVG: words are words, whatever they are', () => {
    const { session, canvasId, noteIds } = buildSession(2);
    const [one] = noteIds;
    if (!one) throw new Error('It has two.');
    const text = '</text><script>alert(1)</script> & "so" on';
    const hostile = afterOps(session, { type: 'note.edit', noteId: one, text });
    const svg = toSvg(wallScene(hostile, canvasId, measure));
    expect(svg).not.toContain('<script');
    const words = svg
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>');
    expect(squeezed(words.replace(/&quot;/g, '"').replace(/&amp;/g, '&'))).toContain(
      squeezed(text),
    );
  });

  it('starts at the right where writing does', () => {
    const { session, canvasId, noteIds } = buildSession(1);
    const [one] = noteIds;
    if (!one) throw new Error('It has one.');
    const spoken = afterOps(session, { type: 'note.edit', noteId: one, text: 'אף אחד לא שאל' });
    const { shapes } = wallScene(spoken, canvasId, measure);
    const note = shapes.find((shape) => shape.kind === 'box');
    const [, x] =
      /text-anchor="start" direction="rtl"[^>]*><tspan x="([\d.]+)"/.exec(
        toSvg(wallScene(spoken, canvasId, measure)),
      ) ?? [];
    if (note?.kind !== 'box') throw new Error('There is a note.');
    expect(Number(x)).toBe(note.x + note.width - 10);
  });
});

describe('a wall on pages', () => {
  it('has no map of nothing', () => {
    const { session, canvasId, noteIds } = buildSession(3);
    expect(wallPages(session, canvasId, 'a4', measure)).toHaveLength(1);
    const placed = afterOps(session, {
      ...({ type: 'note.place' } as const),
      places: noteIds.map((noteId, x) => ({ noteId, x: x * 2, y: 0 })),
    });
    expect(wallPages(placed, canvasId, 'a4', measure)).toHaveLength(2);
  });

  it('breaks a note that is longer than a page, and keeps all of it', () => {
    const { session, canvasId, noteIds } = buildSession(1);
    const [one] = noteIds;
    if (!one) throw new Error('It has one.');
    const text = 'Nobody asked us about the lift. '.repeat(90).trim();
    const long = afterOps(session, { type: 'note.edit', noteId: one, text });
    const pages = wallPages(long, canvasId, 'a4', measure);
    const shown = pages.flatMap(({ shapes }) => shapes);
    const lines = shown.flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));
    expect(squeezed(lines.join(''))).toContain(squeezed(text));
    for (const shape of shown)
      if (shape.kind === 'box') expect(shape.y + shape.height).toBeLessThanOrEqual(794);
  });

  it('has every word of every note, inside the sheet, no page without anything', () => {
    fc.assert(
      fc.property(drawnOps, fc.constantFrom('a4', 'a3', 'letter'), (draws, sheet) => {
        const built = buildSession(20);
        let { session } = built;
        for (const [turn, drawn] of draws.entries()) {
          const applied = applyOps(session, [opOn(session, turn, drawn)], 'facilitator');
          if (applied.ok) session = applyDiff(session, applied.value);
        }
        const pages = wallPages(session, built.canvasId, sheet, measure);
        const words = squeezed(
          pages
            .flatMap(({ shapes }) => shapes)
            .flatMap((shape) => (shape.kind === 'text' ? shape.lines : []))
            .join(''),
        );
        for (const note of session.note.values())
          if (note.canvasId === built.canvasId) expect(words).toContain(squeezed(note.text));
        const { width, height } = sheets[sheet];
        for (const { shapes } of pages) {
          expect(shapes.length).toBeGreaterThan(1);
          for (const shape of shapes) {
            if (shape.kind !== 'box') continue;
            expect(shape.x).toBeGreaterThanOrEqual(0);
            expect(shape.x + shape.width).toBeLessThanOrEqual(width + 0.01);
            expect(shape.y + shape.height).toBeLessThanOrEqual(height + 0.01);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
