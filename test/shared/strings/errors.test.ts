import { describe, expect, test } from 'vitest';
import { errorTypes, problem } from '#shared/api/errors.ts';
import { errorText } from '#shared/strings/errors.ts';

const counts = [undefined, 0, 1, 3, 1_234_567];
const texts = errorTypes.flatMap((type) =>
  counts.map((count) => {
    const error = count === undefined ? problem(type) : problem(type, { count });
    const { happened, next } = errorText({ ...error, detail: 'ENOENT /home/amina/x.json' });
    return { type, happened, next, whole: `${happened} ${next}` };
  }),
);

describe('the words for what goes wrong', () => {
  test('each says what happened, then what to do, in whole sentences', () => {
    for (const { happened, next } of texts)
      for (const part of [happened, next]) expect(part).toMatch(/^[A-Z“].*[.”]$/s);
  });
  test('none is longer than 240 characters', () => {
    expect(texts.filter(({ whole }) => whole.length > 240)).toEqual([]);
  });
  test('none speaks of machines, blames anybody or shows a path', () => {
    const technical =
      /Error|undefined|null|NaN|\bJSON\b|ENOENT|invalid|illegal|fail|wrong file|exception|code|[\\/]\w+[\\/]|—/;
    expect(texts.filter(({ whole }) => technical.test(whole))).toEqual([]);
  });
  test('each says what became of the work', () => {
    const fate =
      /nothing|not (been )?(changed|imported|deleted|saved|added|in the library)|stays|safe|still here|as they were|left where/i;
    expect(texts.filter(({ happened }) => !fate.test(happened)).map(({ type }) => type)).toEqual(
      [],
    );
  });
  test('no two problems share their words', () => {
    expect(new Set(errorTypes.map((type) => errorText(problem(type)).happened)).size).toBe(
      errorTypes.length,
    );
  });
});
