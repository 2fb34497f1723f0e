import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRank, RANK_MAX, rankBetween, rankSchema } from '#shared/lib/rank.ts';
import { ranksFor } from '#shared/ops/order.ts';

describe('a rank', () => {
  it('lies strictly between its neighbours, however often the same gap is split', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (sides) => {
        let low = rankBetween(null, null);
        let high = rankBetween(low, null);
        for (const left of sides) {
          const middle = rankBetween(low, high);
          expect(rankSchema.safeParse(middle).success).toBe(true);
          expect(low < middle && middle < high).toBe(true);
          if (left) high = middle;
          else low = middle;
        }
      }),
    );
  });

  it('has room before the first and after the last', () => {
    let first = rankBetween(null, null);
    let last = first;
    for (let turn = 0; turn < 200; turn++) {
      const before = rankBetween(null, first);
      const after = rankBetween(last, null);
      expect(before < first && last < after).toBe(true);
      first = before;
      last = after;
    }
  });
});

describe('putting items in order', () => {
  it('puts the moved ones where they belong and leaves the others in order, for any number of turns', () => {
    const move = fc.record({ item: fc.nat(9), before: fc.option(fc.nat(9)) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 150 }), (moves) => {
        let items = [...ranksFor([], [...'abcdefghij'], null)].map(([id, rank]) => ({ id, rank }));
        let order = items.map((item) => item.id);
        for (const { item, before } of moves) {
          const id = 'abcdefghij'[item] ?? 'a';
          const beforeId = before === null ? null : ('abcdefghij'[before] ?? null);
          const ranks = ranksFor(items, [id], beforeId);
          items = items.map((one) => ({ ...one, rank: ranks.get(one.id) ?? one.rank }));
          const rest = order.filter((one) => one !== id);
          const at = beforeId === null || beforeId === id ? rest.length : rest.indexOf(beforeId);
          order = [...rest.slice(0, at), id, ...rest.slice(at)];
          expect([...items].sort(byRank).map((one) => one.id)).toEqual(order);
          for (const one of items) expect(one.rank.length).toBeLessThanOrEqual(RANK_MAX);
        }
      }),
    );
  });

  it('numbers all anew when there is no room left between two', () => {
    let items = [...ranksFor([], ['a', 'b', 'c'], null)].map(([id, rank]) => ({ id, rank }));
    for (let turn = 0; turn < 1_000; turn++) {
      const [, second, third] = [...items].sort(byRank);
      if (!second || !third) throw new Error('Three items stay three.');
      const ranks = ranksFor(items, [third.id], second.id);
      items = items.map((one) => ({ ...one, rank: ranks.get(one.id) ?? one.rank }));
      expect([...items].sort(byRank)[1]?.id).toBe(third.id);
    }
  });
});
