import { expect, it } from 'vitest';
import { daysLeft } from '#shared/derive/days-left.ts';

const DAY = 86_400_000;

it.each([
  ['just thrown away', 0, 30],
  ['an hour ago', DAY / 24, 30],
  ['a day and an hour ago', DAY + DAY / 24, 29],
  ['on its last day', 29.5 * DAY, 1],
  ['long over, and nobody started the app', 300 * DAY, 0],
  ['by a clock that was an hour ahead', -DAY / 24, 30],
])('%s it has its whole days left', (_, ago, days) => {
  expect(daysLeft(1_000 * DAY, 1_000 * DAY + ago)).toBe(days);
});
