import { expect, it } from 'vitest';
import { namesFit } from '#shared/derive/circle-layout.ts';

const names = ['Caretakers', 'Housing association manager', 'Lunch club', 'Older tenants'];

it('names stand around the circle where each has room', () => {
  expect(namesFit(names, { width: 1200, height: 600, letter: 27 })).toBe(true);
});

it('not where a word would be broken, or a name would leave the field', () => {
  expect(namesFit(names, { width: 700, height: 600, letter: 40 })).toBe(false);
  expect(namesFit(names, { width: 1200, height: 120, letter: 27 })).toBe(false);
});

it('not where one would cover another', () => {
  const many = Array.from({ length: 12 }, (_, nth) => `A group with a name ${nth}`);
  expect(namesFit(many, { width: 1200, height: 260, letter: 27 })).toBe(false);
});
