import { describe, expect, test } from 'vitest';
import { attitudeIn, missingParts, objectiveChecks } from '#shared/derive/objective.ts';
import { daySchema } from '#shared/domain/date.ts';
import type { Objective } from '#shared/domain/objective.ts';
import { newId } from '#shared/lib/id.ts';
import { attitudeWords, objectiveSentence } from '#shared/strings/objective.ts';
import { seededBytes } from '../../builders/random.ts';

const random = seededBytes(3);
const day = daySchema.parse('2026-09-30');
const blank: Objective = {
  id: newId('objective', random),
  canvasId: newId('canvas', random),
  ...{
    group: '',
    doing: '',
    often: '',
    baseline: '',
    baselineBy: null,
    target: '',
    targetBy: null,
  },
};
const whole: Objective = {
  ...blank,
  ...{ group: 'New neighbours', doing: 'Swap a favour', often: 'At least twice a month' },
  ...{ baseline: '18 %', target: '30 %', targetBy: day },
};

describe('which parts an objective has', () => {
  test('nothing is there while nothing is written', () => {
    expect(missingParts(null)).toEqual(objectiveChecks);
    expect(missingParts(blank)).toEqual(objectiveChecks);
  });
  test('a whole one lacks nothing', () => expect(missingParts(whole)).toEqual([]));
  test('a baseline that is still to be found by a day is a whole answer', () => {
    expect(missingParts({ ...whole, baseline: '', baselineBy: day })).toEqual([]);
    expect(missingParts({ ...whole, baseline: '' })).toEqual(['baseline']);
  });
  test('blanks say nothing', () =>
    expect(missingParts({ ...whole, doing: '  ' })).toEqual(['doing']));
});

describe('a doing is told from an attitude', () => {
  test.each([
    ['be aware of their neighbours', 'be aware'],
    ['Be more aware of waste', 'Be more aware'],
    ['understand each other', 'understand'],
    ['to really know who lives next door', 'know'],
    ['Feel at home', 'Feel'],
    ['care about the landing', 'care'],
    ['become friendlier', 'become friendlier'],
  ])('%s', (doing, said) => expect(attitudeIn(doing, attitudeWords)).toBe(said));
  test.each([
    'swap a practical favour with a neighbour',
    'greet those who feel alone',
    'care for a neighbour’s plants',
    'knowingly leave the door open',
    'be at the bins at eight',
    'become a member of the lending shelf',
    'likewise return it',
    '',
  ])('no warning for: %s', (doing) => expect(attitudeIn(doing, attitudeWords)).toBe(null));
});

describe('as one sentence', () => {
  test('from where to where, by when', () =>
    expect(objectiveSentence(whole)).toBe(
      'New neighbours swap a favour, at least twice a month: from 18 % to 30 % by 30 September 2026.',
    ));
  test('a baseline to be found is said so', () =>
    expect(objectiveSentence({ ...whole, baseline: '', baselineBy: day })).toContain(
      'from what we find by 30 September 2026 to 30 %',
    ));
  test('what is missing is a gap', () =>
    expect(objectiveSentence({ ...blank, doing: 'Greet' })).toBe('… greet: from … to … by …'));
  test('nothing while nothing is written', () => expect(objectiveSentence(blank)).toBe(''));
});
