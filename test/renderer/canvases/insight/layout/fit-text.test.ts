import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countLines,
  fitText,
  LINE_HEIGHT,
} from '../../../../../renderer/canvases/insight/layout/fit-text.ts';

const box = { width: 130, height: 90, floor: 12, ceiling: 20 };

describe('text on a note', () => {
  it('stands between floor and ceiling, in lines that fit the height', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { fontSize, lines } = fitText(text, box);
        expect(fontSize).toBeGreaterThanOrEqual(box.floor);
        expect(fontSize).toBeLessThanOrEqual(box.ceiling);
        expect(lines * fontSize * LINE_HEIGHT).toBeLessThanOrEqual(box.height + 1e-6);
      }),
    );
  });

  it('gets no larger by being longer', () => {
    let last = box.ceiling;
    for (let words = 1; words < 60; words++) {
      const { fontSize } = fitText('neighbour '.repeat(words), box);
      expect(fontSize).toBeLessThanOrEqual(last);
      last = fontSize;
    }
    expect(last).toBe(box.floor);
  });

  it('is folded only where it does not fit at the floor', () => {
    expect(fitText('Nobody asked us.', box)).toMatchObject({ fontSize: 20, folds: false });
    expect(fitText('Nobody asked us. '.repeat(30), box)).toMatchObject({
      fontSize: 12,
      folds: true,
    });
  });

  it('gives the last line to the word that unfolds the rest', () => {
    const long = 'Nobody asked us. '.repeat(30);
    const lines = fitText(long, box).lines;
    expect(fitText(long, { ...box, foldHeight: 16 }).lines).toBe(lines - 1);
  });

  it('breaks words that are wider than a line, and counts wide scripts as wide', () => {
    expect(countLines('a'.repeat(100), 10)).toBeGreaterThan(4);
    expect(countLines('親切'.repeat(10), 10)).toBeGreaterThan(1);
    expect(countLines('one\ntwo\n\nthree', 100)).toBe(4);
  });

  it('breaks Thai between its words, and counts joined signs as one', () => {
    const widthOf = () => 1;
    const thai = 'ไม่มีใครถามเรา';
    const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(thai)];
    const widest = Math.max(
      ...words.map(({ segment }) => [...new Intl.Segmenter().segment(segment)].length),
    );
    expect(countLines(thai, widest, widthOf)).toBe(words.length);
    expect(countLines('👨‍👩‍👧👍🏽🇩🇪', 3, widthOf)).toBe(1);
  });
});
