import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cornerAt, MOST_SURVIVORS, survivorsOf } from '#shared/derive/survivors.ts';
import type { Corner } from '#shared/domain/canvas.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { kindnessSession } from '../../builders/kindness.ts';
import { afterOps } from '../../builders/session.ts';
import { opening } from '../../builders/voting.ts';

const built = kindnessSession(13, 1);
const { session, canvasId, items, place } = built;
const chosen = (corner: Corner | null): Op => ({ type: 'canvas.corner', canvasId, corner });
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

/** Hands for the first so many: the first gets the most. */
function voted(counts: readonly number[]): readonly Op[] {
  const roundId = newId('round', built.random);
  return [
    opening(roundId, 'hands', {
      ...{ canvasId, targets: [...items], budget: 13, perTargetMax: 1, voterCount: 50 },
    }),
    ...counts.flatMap((count, nth): Op[] => {
      const item = items[nth];
      const tallyId = newId('tally', built.random);
      return item && count > 0
        ? [{ type: 'tally.write', tallyId, roundId, item, tableId: null, count }]
        : [];
    }),
    { type: 'round.close', roundId },
    { type: 'round.reveal', roundId },
  ];
}
const allInCorner = items.map((item, nth) => place(item, 0.1, 1 - nth * 0.02));

describe('which ideas go on', () => {
  test('nothing while nothing is placed', () =>
    expect(survivorsOf(session, canvasId)).toEqual({ by: 'worth', items: [], beyondCount: 0 }));
  test('without a corner, the most impact for the least effort', () => {
    const [a, b, c] = items;
    if (!a || !b || !c) throw new Error('Three ideas were built.');
    const placed = afterOps(session, place(a, 0.9, 0.9), place(b, 0.1, 0.8), place(c, 0.6, 0.9));
    expect(ids(survivorsOf(placed, canvasId).items)).toEqual(ids([b, c, a]));
  });
  test('without a vote, what stands in the chosen corner, at most eight, and how many more', () => {
    const placed = afterOps(session, ...allInCorner, chosen('top-left'));
    const { by, items: kept, beyondCount } = survivorsOf(placed, canvasId);
    expect([by, ids(kept)]).toEqual(['corner', ids(items.slice(0, 8))]);
    expect(beyondCount).toBe(5);
  });
  test('after a vote, its leaders in the chosen corner; equals at the edge stay out together', () => {
    const counts = [9, 8, 7, 6, 5, 4, 3, 2, 2, 1];
    const after = afterOps(session, ...allInCorner, chosen('top-left'), ...voted(counts));
    const { by, items: kept, beyondCount } = survivorsOf(after, canvasId);
    expect([by, ids(kept), beyondCount]).toEqual(['votes', ids(items.slice(0, 7)), 3]);
  });
  test('what left the corner after the vote goes on no more', () => {
    const [first] = items;
    if (!first) throw new Error('Ideas were built.');
    const after = afterOps(
      session,
      ...allInCorner,
      chosen('top-left'),
      ...voted([3, 2]),
      place(first, 0.9, 0.1),
    );
    expect(ids(survivorsOf(after, canvasId).items)).toEqual(ids(items.slice(1, 2)));
  });
  test('never more than eight, all of them placed, and nothing is counted twice', () => {
    const share = fc.integer({ min: 0, max: 4 }).map((nth) => nth / 4);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(share, share), { maxLength: items.length }),
        fc.constantFrom<(Corner | null)[]>('top-left', 'bottom-right', null),
        (spots, corner) => {
          const places = spots.flatMap(([x, y], nth) => {
            const item = items[nth];
            return item ? [place(item, x, y)] : [];
          });
          const placed = afterOps(
            session,
            ...places,
            chosen(corner ?? 'top-right'),
            chosen(corner),
          );
          const { items: kept, beyondCount } = survivorsOf(placed, canvasId);
          const fitting = spots.filter(
            ([x, y]) => corner === null || cornerAt({ x, y }) === corner,
          );
          expect(kept.length).toBeLessThanOrEqual(MOST_SURVIVORS);
          expect(new Set(ids(kept)).size).toBe(kept.length);
          expect(kept.length + beyondCount).toBe(fitting.length);
          if (fitting.length > 0) expect(kept.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
