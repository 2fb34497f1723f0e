// What the console says of a vote and of insights, at the borders of each sentence.
import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { doneCheck } from '../../../renderer/screens/console/done-check.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';
import { groupOf, opening, votingSession } from '../../builders/voting.ts';

const random = seededBytes(63);
const { session, canvasId, targets, clusterIds } = votingSession();
const [a, b] = clusterIds;
const roundId = newId('round', random);

describe('the done-check of a vote', () => {
  const says = (state: Session): string => doneCheck({ kind: 'vote', canvasId }, state);
  const open = (kind: 'dots' | 'hands'): Session =>
    afterOps(session, opening(roundId, kind, { canvasId, targets: [...targets] }));
  const ballot = (id: typeof a, count: number): Op => ({
    ...{ type: 'ballot.write', ballotId: newId('ballot', random), roundId },
    choices: [{ item: groupOf(id), count }],
  });
  it('says what is missing before the first vote', () => {
    const bare = buildSession(2);
    expect(doneCheck({ kind: 'vote', canvasId: bare.canvasId }, bare.session)).toMatch(/^Nothing/);
    expect(says(session)).toBe('Ready to vote.');
  });
  it('says how far it is, and of no group how much it has', () => {
    const state = afterOps(open('dots'), ballot(a, 2), ballot(a, 1));
    expect(says(state)).toBe('2 of 8 ballots begun');
    expect(says(open('hands'))).toBe('Nothing counted yet');
    expect(says(afterOps(state, { type: 'round.close', roundId }))).toMatch(/^All votes are in/);
  });
  it('names the first after the reveal, a tie as a tie, and that nobody voted', () => {
    const reveal: Op = { type: 'round.reveal', roundId };
    expect(says(afterOps(open('dots'), reveal))).toBe('Nobody voted.');
    expect(says(afterOps(open('dots'), ballot(a, 2), ballot(b, 1), reveal))).toBe(
      'First: ‘Too busy to notice’ with 2 votes',
    );
    expect(says(afterOps(open('dots'), ballot(a, 1), ballot(b, 1), reveal))).toBe(
      '2 share the first place.',
    );
  });
});

describe('the done-check of the insights', () => {
  const withInsights = (count: number, isLinked = true): string => {
    const ids = Array.from({ length: count }, () => newId('insight', random));
    const ops = ids.flatMap((insightId): Op[] => [
      { type: 'insight.add', insightId, canvasId, clusterIds: isLinked ? [a] : [], noteIds: [] },
      { type: 'insight.write', insightId, part: 'who', text: 'New neighbours' },
    ]);
    return doneCheck({ kind: 'insights', canvasId }, afterOps(session, ...ops));
  };
  it.each([
    [0, 'Three to five sentences: who, in which situation, but …'],
    [1, '1 insight. Three to five make a day’s work.'],
    [2, '2 insights. Three to five make a day’s work.'],
    [3, '3 insights, each with its evidence.'],
    [5, '5 insights, each with its evidence.'],
    [6, '6 insights. Five is plenty: which can go together?'],
  ])('with %i: %s', (count, sentence) => {
    expect(withInsights(count)).toBe(sentence);
  });
  it('asks who checks what is thin', () => {
    expect(withInsights(3, false)).toBe('3 insights, 3 of them thin: who checks?');
  });
  it('does not count what nobody has written', () => {
    const insightId = newId('insight', random);
    const add: Op = { type: 'insight.add', insightId, canvasId, clusterIds: [a], noteIds: [] };
    const says = doneCheck({ kind: 'insights', canvasId }, afterOps(session, add));
    expect(says).toBe('Three to five sentences: who, in which situation, but …');
  });
});

describe('the done-check of a box', () => {
  const slip = (text: string, on = canvasId): Op => ({
    ...{ type: 'slip.add', slipId: newId('slip', random), canvasId: on, laneId: null, text },
    ...{ tone: 'butter', source: null, tableId: null },
  });
  const bare = buildSession(0);
  const say = (kind: 'collect' | 'ideas', state: Session, on = canvasId): string =>
    doneCheck({ kind, canvasId: on }, state);
  it('says what waits unseen, beside what is there, in Collect and Ideas', () => {
    const state = afterOps(session, slip('Soup'));
    expect(say('collect', state)).toBe('9 notes so far · 1 in the box, not shown yet');
    expect(say('ideas', state)).toMatch(/ · 1 in the box, not shown yet$/);
  });
  it('says nothing else while there is nothing else', () => {
    const state = afterOps(
      bare.session,
      ...['Soup', 'Bread'].map((text) => slip(text, bare.canvasId)),
    );
    for (const kind of ['collect', 'ideas'] as const)
      expect(say(kind, state, bare.canvasId)).toBe('2 in the box, not shown yet');
  });
});
