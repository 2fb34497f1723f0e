import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankChoices } from '#shared/derive/rank-choices.ts';

const short = (...labels: string[]) => labels.map((label) => ({ label, isShort: true }));
const ranked = (typed: string, ...labels: string[]) =>
  rankChoices(short(...labels), typed).map(({ label }) => label);

const label = fc.string({ unit: fc.constantFrom(...'abcé -AB'), maxLength: 8 });
const labels = fc.array(label, { maxLength: 8 });

describe('ranking', () => {
  it('puts a beginning before a word, a word before a middle, a middle before a sketch', () => {
    const all = ['Fast and naive', 'Renaming', 'The name', 'Name the group'];
    expect(ranked('na', ...all)).toEqual([
      'Name the group',
      'Fast and naive',
      'The name',
      'Renaming',
    ]);
  });

  it('finds by the beginnings of several words, and by letters left out in a short label', () => {
    expect(ranked('make gr', 'Make a group')).toEqual(['Make a group']);
    expect(ranked('mgr', 'Make a group')).toEqual(['Make a group']);
    expect(rankChoices([{ label: 'Make a group', isShort: false }], 'mgr')).toEqual([]);
  });

  it('leaves everything as it is while nothing is typed', () => {
    fc.assert(
      fc.property(labels, (some) => {
        expect(ranked(' ', ...some)).toEqual(some);
      }),
    );
  });

  it('never swaps two choices because another one is there', () => {
    fc.assert(
      fc.property(labels, label, label, (some, more, typed) => {
        const few = ranked(typed, ...some);
        const many = ranked(typed, ...some, more);
        const rest = many.length > few.length ? many.lastIndexOf(more) : many.length;
        expect(many.filter((_, nth) => nth !== rest)).toEqual(few);
      }),
    );
  });

  it('doesn’t mind case and accents', () => {
    fc.assert(
      fc.property(labels, label, (some, typed) => {
        expect(ranked(typed.toUpperCase(), ...some)).toEqual(ranked(typed.toLowerCase(), ...some));
      }),
    );
  });
});
