// Who speaks when: nobody is lost, nobody speaks twice, and those who are to be last are last.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn, speakingOrder, turnedBy } from '#shared/derive/speaking-order.ts';

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 12 });
const dice = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
const thrown = (stream: Iterator<number>) => (): number => stream.next().value ?? 0;

describe('the order for speaking', () => {
  it('has everyone once, however the dice fall', () => {
    fc.assert(
      fc.property(names, dice, (all, stream) => {
        const order = speakingOrder(all, new Set(), thrown(stream));
        expect([...order].sort()).toEqual([...all].sort());
      }),
    );
  });

  it('lets those speak last who are to, in an order of their own', () => {
    fc.assert(
      fc.property(names, names, dice, (some, others, stream) => {
        const first = some.filter((name) => !others.includes(name));
        const order = speakingOrder([...others, ...first], new Set(others), thrown(stream));
        expect(new Set(order.slice(0, first.length))).toEqual(new Set(first));
        expect(new Set(order.slice(first.length))).toEqual(new Set(others));
      }),
    );
  });

  it('can be every order there is', () => {
    const seen = new Set<string>();
    for (let a = 0; a < 3; a++)
      for (let b = 0; b < 2; b++) {
        const falls = [a / 3, b / 2];
        seen.add(speakingOrder(['A', 'B', 'C'], new Set(), () => falls.shift() ?? 0).join(''));
      }
    expect(seen.size).toBe(6);
  });

  it('takes names as they are written, each once', () => {
    expect(namesIn(' Amira\n\nTable 2, Ben ;Amira')).toEqual(['Amira', 'Table 2', 'Ben']);
    expect(namesIn('')).toEqual([]);
    expect(namesIn(Array.from({ length: 99 }, (_, nth) => `N${nth}`).join('\n'))).toHaveLength(60);
  });

  it('goes from the first to all having spoken and no further', () => {
    const speaking = { names: ['A', 'B'], at: 0 };
    expect(turnedBy(speaking, -1).at).toBe(0);
    expect(turnedBy({ ...speaking, at: 1 }, 1).at).toBe(2);
    expect(turnedBy({ ...speaking, at: 2 }, 1).at).toBe(2);
  });
});
