import { describe, expect, test } from 'vitest';
import { mutatedImport, soundNames } from '../../builders/mutated-imports.ts';
import { flawOf } from '../../builders/whole-import.ts';

const COUNT = 25_000;
const PART = 2_500;
/** The first two thousand run on every change. */
const FIRST = 2_000;

describe('25,000 damaged files', () => {
  const played = soundNames.map(() => 0);
  test.each(Array.from({ length: COUNT / PART }, (_, part) => FIRST + part * PART))(
    'from number %i on are imported whole or not at all, and never throw',
    (from) => {
      for (let nth = from; nth < from + PART; nth++) {
        expect(flawOf(mutatedImport(nth)), `mutation ${nth}`).toBe(null);
        const at = nth % soundNames.length;
        played[at] = (played[at] ?? 0) + 1;
      }
    },
  );
  test('were that many, of every kind that is read', () => {
    expect(played.reduce((sum, one) => sum + one, 0)).toBe(COUNT);
    for (const [at, count] of played.entries())
      expect(count, soundNames[at]).toBeGreaterThan(1_000);
  });
});
