// What readings say, by hand from the worked example, and what holds for any figures.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingVerdict } from '#shared/derive/reading-verdict.ts';
import { visibleChange } from '#shared/derive/visible-change.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { Reading } from '#shared/domain/reading.ts';
import { newId } from '#shared/lib/id.ts';
import { differenceInterval } from '#shared/lib/proportions.ts';
import { seededBytes } from '../../builders/random.ts';

const random = seededBytes(41);
const measureId = newId('measure', random);
type Asked = Pick<Measure, 'unit' | 'aim' | 'sample' | 'baseline' | 'target' | 'targetOn'>;
const door: Asked = {
  ...{ unit: 'percent', aim: 'rise', sample: 150, baseline: 18 },
  ...{ target: 30, targetOn: '2026-09-30' },
};
const read = (takenOn: string, value: number, sample: number | null = 150): Reading => ({
  ...{ id: newId('reading', random), measureId, takenOn, value, sample, comment: '' },
});
const june = read('2026-06-15', 21);
const september = read('2026-09-30', 26);

describe('the method', () => {
  test('gives Newcombe’s own example: 56 of 70 and 48 of 80 differ by 5.2 to 33.4 points', () => {
    const { low, high } = differenceInterval(
      { share: 48 / 80, sample: 80 },
      { share: 56 / 70, sample: 70 },
      1.959964,
    );
    expect([low, high].map((end) => end.toFixed(4))).toEqual(['0.0524', '0.3339']);
  });
  test('at n = 150 a rise of 12 points from 18 % is visible, one of 3 is not', () => {
    expect(visibleChange(150, 18, 'rise')).toBe(8);
  });
});

describe('a share that shall rise', () => {
  test('18 → 21 → 26 % at n = 150 moved, and missed its target of 30 %', () => {
    const said = readingVerdict(door, [june, september], null);
    expect(said).toMatchObject({ movement: 'moved', target: 'missed', change: 8 });
    expect(said.interval?.low).toBeGreaterThan(0);
  });
  test('has not yet moved in June: a change as large as the target is ruled out', () => {
    expect(readingVerdict(door, [june], null)).toMatchObject({
      ...{ movement: 'not-yet', reason: 'target-ruled-out', target: 'open' },
    });
  });
  test('can’t be told without baseline, sample or reading', () => {
    const reasonOf = (asked: Asked, readings: readonly Reading[]) =>
      readingVerdict(asked, readings, null).reason;
    expect(reasonOf(door, [])).toBe('no-readings');
    expect(reasonOf({ ...door, baseline: null }, [june])).toBe('no-baseline');
    expect(reasonOf(door, [read('2026-06-15', 60, null)])).toBe('no-sample');
  });
  test('never moved by one reading, whatever it is', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    const sample = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(percent, percent, sample, fc.constantFrom('rise', 'fall', 'hold'), (...drawn) => {
        const [baseline, value, n, aim] = drawn;
        const one = [read('2026-06-15', value, n)];
        const { movement } = readingVerdict({ ...door, baseline, sample: n, aim }, one, null);
        expect(['not-yet', 'cannot-tell', 'has-fallen']).toContain(movement);
      }),
    );
  });
});

describe('what must not fall', () => {
  const fair: Asked = { ...door, aim: 'hold', sample: 60, baseline: 35, target: null };
  const at = (...values: readonly number[]) =>
    readingVerdict(
      fair,
      values.map((value, nth) => read(`2026-0${nth + 1}-01`, value, 60)),
      null,
    ).movement;
  test('has fallen when chance does not explain it, at the first reading', () => {
    expect(at(15)).toBe('has-fallen');
  });
  test('can’t be told from 35 % again at n = 60; has not fallen once ten points are ruled out', () => {
    expect(at(33, 35)).toBe('cannot-tell');
    expect(at(38, 41)).toBe('has-not-fallen');
  });
});

test('counts are taken as counted: two beyond the baseline moved, one can’t tell, none not yet', () => {
  const pairs: Asked = { ...door, unit: 'count', sample: null, baseline: 0, target: 20 };
  const [first, second] = [read('2026-06-15', 9, null), read('2026-09-29', 14, null)];
  expect(readingVerdict(pairs, [first, second], '2026-12-01')).toMatchObject({
    ...{ movement: 'moved', target: 'missed' },
  });
  expect(readingVerdict(pairs, [first], null).movement).toBe('cannot-tell');
  expect(readingVerdict(pairs, [read('2026-06-15', 0, null)], null).movement).toBe('not-yet');
});
