import { describe, expect, test } from 'vitest';
import { mutatedImport } from '../../builders/mutated-imports.ts';
import { flawOf } from '../../builders/whole-import.ts';

const COUNT = 25_000;
const PART = 2_500;
/** The first thousand run on every change. */
const FIRST = 1_000;

describe('25,000 damaged files', () => {
  test.each(Array.from({ length: COUNT / PART }, (_, part) => FIRST + part * PART))(
    'from number %i on are imported whole or not at all, and never throw',
    (from) => {
      for (let nth = from; nth < from + PART; nth++)
        expect(flawOf(mutatedImport(nth)), `mutation ${nth}`).toBe(null);
    },
  );
});
