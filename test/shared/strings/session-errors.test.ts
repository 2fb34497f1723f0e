import { describe, expect, test } from 'vitest';
import { errorTypes, problem } from '#shared/api/errors.ts';
import { openingText, readOnlyText, savingText } from '#shared/strings/session-errors.ts';

const all = errorTypes
  .map((type) => problem(type))
  .flatMap((error) => [openingText(error), readOnlyText(error), savingText(error)]);

describe('the words for one session’s problems', () => {
  test('keep to the rules of all words: whole sentences, not too long, nothing technical', () => {
    for (const { happened, next } of all) {
      for (const part of [happened, next]) expect(part).toMatch(/^[A-Z“].*[.”]$/s);
      expect(`${happened} ${next}`.length).toBeLessThanOrEqual(240);
      expect(`${happened} ${next}`).not.toMatch(
        /Error|undefined|null|\bJSON\b|ENOENT|invalid|fail|exception/,
      );
    }
  });
  test.each(['disk.full', 'disk.read-only', 'disk.failing'] as const)(
    '%s: only while something waits to be saved do they speak of changes',
    (type) => {
      expect(savingText(problem(type)).happened).toMatch(/not saved yet.*Everything is still here/);
      expect(readOnlyText(problem(type)).happened).toMatch(/Nothing in it was changed/);
      expect(openingText(problem(type)).happened).not.toMatch(/not saved/);
    },
  );
  test.each(['file.empty', 'file.not-json', 'file.damaged', 'file.not-ours'] as const)(
    'a session that does not open for %s was not imported by anybody',
    (type) => {
      expect(openingText(problem(type)).happened).toMatch(/has not been changed/);
      expect(openingText(problem(type)).next).not.toMatch(/spreadsheet|CSV|wrong/);
    },
  );
});
