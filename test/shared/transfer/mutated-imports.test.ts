import { describe, expect, test } from 'vitest';
import { parseImport } from '#shared/transfer/parse-import.ts';
import { importTools } from '../../builders/import-job.ts';
import { mutatedImport } from '../../builders/mutated-imports.ts';
import { flawOf } from '../../builders/whole-import.ts';

const COUNT = 2_000;

describe('a damaged file', () => {
  test('is imported whole or not at all, and never throws', () => {
    for (let nth = 0; nth < COUNT; nth++)
      expect(flawOf(mutatedImport(nth)), `mutation ${nth}`).toBe(null);
  });
  test('is often enough still readable, and often enough not, to say something', () => {
    const outcomes = new Map<string, number>();
    for (let nth = 0; nth < COUNT; nth++) {
      const read = parseImport(mutatedImport(nth), importTools());
      const outcome = read.ok ? read.value.kind : read.error.type;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    for (const outcome of ['notes', 'people', 'session', 'file.damaged', 'file.not-text'])
      expect(outcomes.get(outcome) ?? 0, outcome).toBeGreaterThan(4);
  });
});
