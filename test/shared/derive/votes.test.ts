import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsLeft, dotsOn, withDot, withoutDot } from '#shared/derive/ballot-choices.ts';
import { insightsOf, sentenceOf } from '#shared/derive/insights.ts';
import { byVotes, sumOf, votesOf } from '#shared/derive/votes.ts';
import type { Choice } from '#shared/domain/round.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps } from '../../builders/session.ts';
import { groupOf, opening, votingSession } from '../../builders/voting.ts';

const random = seededBytes(17);
const { session, canvasId, targets, clusterIds } = votingSession();
const [a, b, c] = clusterIds;

describe('a ballot, dot by dot', () => {
  it('never goes over its limits, and says which one was met', () => {
    const round = { budget: 3, perTargetMax: 2 };
    const move = fc.record({ on: fc.nat(4), isPut: fc.boolean() });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let choices: readonly Choice[] = [];
        for (const { on, isPut } of moves) {
          const item = targets[on];
          if (!item) continue;
          const before = dotsOn(choices, item);
          const next = withDot(round, choices, item);
          if (!isPut) {
            choices = withoutDot(choices, item);
            expect(dotsOn(choices, item)).toBe(Math.max(0, before - 1));
          } else if (next.ok) choices = next.value;
          else expect(next.error).toBe(sumOf(choices) === 3 ? 'none-left' : 'most-on-one');
          expect(sumOf(choices) + dotsLeft(round, choices)).toBe(3);
          expect(choices.every(({ count }) => count > 0 && count <= 2)).toBe(true);
        }
      }),
    );
  });
});

describe('the votes of a wall', () => {
  const [firstId, secondId, anewId] = [1, 2, 3].map(() => newId('round', random));
  if (!firstId || !secondId || !anewId) throw new Error('Three rounds.');
  const hands = (roundId: typeof firstId, id: typeof a, count: number): Op => ({
    ...{ type: 'tally.write', tallyId: newId('tally', random), roundId, item: groupOf(id) },
    ...{ tableId: null, count },
  });
  const first = afterOps(
    session,
    opening(firstId, 'hands', { canvasId, targets: [...targets] }),
    ...[hands(firstId, a, 5), hands(firstId, b, 4), hands(firstId, c, 2)],
    { type: 'round.reveal', roundId: firstId },
  );
  const second = afterOps(
    first,
    opening(secondId, 'hands', {
      ...{ canvasId, targets: [groupOf(a), groupOf(b)], parentId: firstId },
    }),
    hands(secondId, b, 6),
  );
  it('are told round by round, and not before the reveal', () => {
    expect(votesOf(second, canvasId).get(b)).toEqual([4]);
    const shown = afterOps(second, { type: 'round.reveal', roundId: secondId });
    expect(votesOf(shown, canvasId).get(b)).toEqual([4, 6]);
    expect(votesOf(shown, canvasId).get(a)).toEqual([5, 0]);
    expect(votesOf(shown, canvasId).get(c)).toEqual([2]);
    const strongest = byVotes(votesOf(shown, canvasId));
    expect([c, a, b].sort((one, other) => strongest({ id: one }, { id: other }))).toEqual([
      b,
      a,
      c,
    ]);
  });
  it('begin again with a new vote on everything, once somebody has voted in it', () => {
    const anew = opening(anewId, 'hands', { canvasId, targets: [...targets] });
    const empty = afterOps(first, anew, { type: 'round.reveal', roundId: anewId });
    expect(votesOf(empty, canvasId).get(a)).toEqual([5]);
    const again = afterOps(first, anew, hands(anewId, c, 3), {
      type: 'round.reveal',
      roundId: anewId,
    });
    expect(votesOf(again, canvasId).get(a)).toEqual([0]);
    expect(votesOf(again, canvasId).get(c)).toEqual([3]);
  });
});

describe('an insight', () => {
  const insightId = newId('insight', random);
  const empty = afterOps(session, {
    ...{ type: 'insight.add', insightId, canvasId },
    ...{ clusterIds: [], noteIds: [] },
  });
  const write = (part: 'who' | 'situation' | 'tension', text: string): Op => ({
    ...{ type: 'insight.write', insightId, part, text },
  });
  const sentence = (...ops: readonly Op[]): string => {
    const [insight] = insightsOf(afterOps(empty, ...ops), canvasId);
    return insight ? sentenceOf(insight) : '';
  };
  it('reads as one sentence, also while parts are missing', () => {
    const who = write('who', 'New neighbours');
    const situation = write('situation', 'who come home late, ');
    expect(sentence()).toBe('');
    expect(sentence(who)).toBe('New neighbours');
    expect(sentence(who, situation)).toBe('New neighbours who come home late');
    expect(sentence(who, situation, write('tension', 'a knock disturbs.'))).toBe(
      'New neighbours who come home late, but a knock disturbs.',
    );
    expect(
      sentence(who, write('tension', 'who asks them?'), {
        ...{ type: 'insight.turn', insightId, turn: 'so' },
      }),
    ).toBe('New neighbours, so who asks them?');
  });
});
