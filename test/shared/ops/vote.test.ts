import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffFor, viewFor } from '#shared/derive/view-for.ts';
import type { BallotId } from '#shared/domain/ballot.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import type { RoundId } from '#shared/domain/round.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { TableId } from '#shared/domain/table.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, isUndoable, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { countDangling } from '#shared/ops/references.ts';
import { revertDiffs } from '#shared/ops/settle.ts';
import { drawnVoteOps, overspent, voteOpOn } from '../../builders/arbitrary-vote.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps } from '../../builders/session.ts';
import { groupOf, noteOf, opening, votingSession } from '../../builders/voting.ts';

const random = seededBytes(31);
const { session, canvasId, targets, clusterIds, tableIds, lonerId } = votingSession();
const [a, b, c] = clusterIds;
const roundId: RoundId = newId('round', random);
const open = (kind: 'dots' | 'hands' | 'tables'): Session =>
  afterOps(session, opening(roundId, kind, { canvasId, targets: [...targets] }));
type Ballot = Extract<Op, { readonly type: 'ballot.write' }>;
const refusal = (state: Session, ...ops: readonly Op[]): string | null => {
  const diff = applyOps(state, ops, 'facilitator');
  return diff.ok ? null : diff.error;
};
const ballot = (ballotId: BallotId, ...choices: readonly [WallRef, number][]): Ballot => ({
  ...{ type: 'ballot.write', ballotId, roundId },
  choices: choices.map(([item, count]) => ({ item, count })),
});
const hands = (item: WallRef, count: number, tableId: TableId | null = null): Op => ({
  ...{ type: 'tally.write', tallyId: newId('tally', random), roundId, item, tableId, count },
});

describe('whatever happens in a vote', () => {
  it('no ballot and no tally is over what people have, closed rounds stay, the room has neither', () => {
    fc.assert(
      fc.property(drawnVoteOps, (draws) => {
        let now = session;
        for (const [turn, drawn] of draws.entries()) {
          const op = voteOpOn(now, canvasId, turn, drawn);
          const diff = applyOps(now, [op], 'facilitator');
          if (!diff.ok) continue;
          const before = now;
          now = applyDiff(now, diff.value);
          expect(overspent(now)).toEqual([]);
          expect(countDangling(now)).toBe(0);
          expect([...now.round.values()].filter((one) => one.state === 'open').length).toBeLessThan(
            2,
          );
          for (const round of now.round.values())
            expect(round.result === null).toBe(round.state !== 'revealed');
          if (op.type === 'ballot.write' || op.type === 'tally.write')
            for (const { noun, before: was, after } of diff.value) {
              if (noun !== 'ballot' && noun !== 'tally') throw new Error(`It touched a ${noun}.`);
              expect(before.round.get((after ?? was)?.roundId ?? '')?.state).toBe('open');
            }
          const sent = diffFor('room', diff.value).map(({ noun }) => noun);
          expect(sent).not.toContain('ballot');
          expect(sent).not.toContain('tally');
          const room = viewFor('room', now);
          expect([room.ballot.size, room.tally.size]).toEqual([0, 0]);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('nothing of it can be done from the room’s window, and nothing of it is undone', () => {
    const ballotId = newId('ballot', random);
    const now = open('dots');
    const state = afterOps(now, ballot(ballotId, [groupOf(a), 1]));
    const acts: readonly Op[] = [
      opening(newId('round', random), 'dots', { canvasId, targets: [...targets] }),
      ballot(ballotId),
      ...(['round.close', 'round.reveal', 'round.reopen', 'round.discard'] as const).map(
        (type) => ({ type, roundId }),
      ),
    ];
    for (const op of acts) {
      expect(applyOps(state, [op], 'room')).toMatchObject({ ok: false, error: 'op.not-allowed' });
      expect(isUndoable(op.type)).toBe(false);
    }
  });
});

describe('a ballot', () => {
  const ballotId = newId('ballot', random);
  it('is stopped at the budget and at the most on one thing, and stays as it was', () => {
    const state = afterOps(open('dots'), ballot(ballotId, [groupOf(a), 2], [groupOf(b), 1]));
    expect(refusal(state, ballot(ballotId, [groupOf(a), 2], [groupOf(b), 2]))).toBe(
      'round.over-budget',
    );
    expect(refusal(state, ballot(ballotId, [groupOf(a), 3]))).toBe('round.over-budget');
    expect(refusal(state, ballot(ballotId, [groupOf(a), 1], [groupOf(a), 1]))).toBe(
      'round.over-budget',
    );
    expect(state.ballot.get(ballotId)?.choices).toHaveLength(2);
  });
  it('is one of as many as people vote', () => {
    const full = Array.from({ length: 8 }, () => ballot(newId('ballot', random), [groupOf(a), 1]));
    const state = afterOps(open('dots'), ...full);
    expect(refusal(state, ballot(ballotId, [groupOf(b), 1]))).toBe('round.over-budget');
    const [first] = full;
    if (!first) throw new Error('Eight ballots.');
    expect(afterOps(state, { ...first, choices: [] }).ballot.size).toBe(7);
  });
  it('is closed with its round', () => {
    const state = afterOps(open('dots'), { type: 'round.close', roundId });
    expect(refusal(state, ballot(ballotId, [groupOf(a), 1]))).toBe('round.closed');
    expect(refusal(afterOps(state, { type: 'round.reopen', roundId }), ballot(ballotId))).toBe(
      null,
    );
  });
  it('waits while the step is locked', () => {
    const stage = [...session.stage.values()].find((one) => one.state === 'open');
    if (!stage) throw new Error('No open stage.');
    const here = [...session.stage.values()].find((one) => one.kind === 'vote');
    if (!here) throw new Error('No vote in the plan.');
    const locked = afterOps(
      open('dots'),
      { type: 'stage.open', stageId: here.id, visitId: null, at: 0 },
      { type: 'stage.lock', stageId: here.id, locked: true },
    );
    expect(refusal(locked, ballot(ballotId, [groupOf(a), 1]))).toBe('stage.locked');
  });
});

describe('counted hands', () => {
  it('are no more than the room has', () => {
    const state = afterOps(open('hands'), hands(groupOf(a), 16));
    expect(refusal(open('hands'), hands(groupOf(a), 17))).toBe('round.over-budget');
    expect(refusal(state, hands(groupOf(b), 9))).toBe('round.over-budget');
    expect(afterOps(state, hands(groupOf(a), 0)).tally.size).toBe(0);
  });
  it('at a table are no more than sit there, also when fewer sit there now', () => {
    const [table] = tableIds;
    if (!table) throw new Error('Two tables were built.');
    const state = afterOps(open('tables'), hands(groupOf(a), 8, table));
    expect(refusal(open('tables'), hands(groupOf(a), 9, table))).toBe('round.over-budget');
    const fewer = { type: 'table.write', tableId: table, name: 'Window', peopleCount: 3 } as const;
    expect(refusal(state, fewer)).toBe('round.over-budget');
    const shown = afterOps(state, { type: 'round.reveal', roundId }, fewer);
    expect(refusal(shown, { type: 'round.reopen', roundId })).toBe('round.over-budget');
  });
});

describe('a round', () => {
  it('names each thing once, and follows a round of its own wall', () => {
    const twice = opening(roundId, 'dots', { canvasId, targets: [...targets, ...targets] });
    expect(afterOps(session, twice).round.get(roundId)?.targets).toEqual(targets);
  });
  it('counts what was chosen when it is revealed, and hides it when it goes on', () => {
    const state = afterOps(
      open('dots'),
      ballot(newId('ballot', random), [groupOf(a), 2], [noteOf(lonerId), 1]),
      ballot(newId('ballot', random), [groupOf(a), 1]),
      { type: 'round.reveal', roundId },
    );
    expect(state.round.get(roundId)?.result).toEqual([
      { item: groupOf(a), count: 3 },
      { item: noteOf(lonerId), count: 1 },
    ]);
    const again = afterOps(state, { type: 'round.reopen', roundId });
    expect(again.round.get(roundId)).toMatchObject({ state: 'open', result: null });
  });
  it('goes with every vote in it, and a second round stays on its own feet', () => {
    const childId: RoundId = newId('round', random);
    const child = opening(childId, 'hands', {
      ...{ canvasId, targets: [groupOf(a), groupOf(b)], parentId: roundId },
    });
    const state = afterOps(
      open('dots'),
      ballot(newId('ballot', random), [groupOf(a), 2]),
      { type: 'round.reveal', roundId },
      child,
      { type: 'round.discard', roundId },
    );
    expect([...state.round.values()]).toMatchObject([{ id: childId, parentId: null }]);
    expect(state.ballot.size).toBe(0);
  });
});

describe('when two groups become one', () => {
  const merge: Op = { type: 'cluster.merge', clusterId: b, intoId: a };
  it('their dots are together, and nobody has more on one thing than the round allows', () => {
    const ballotId = newId('ballot', random);
    const state = afterOps(open('dots'), ballot(ballotId, [groupOf(a), 1], [groupOf(b), 2]), merge);
    expect(state.ballot.get(ballotId)?.choices).toEqual([{ item: groupOf(a), count: 2 }]);
    expect(state.round.get(roundId)?.targets).toHaveLength(4);
  });
  it('their hands are together, table by table, and no table has more than sit there', () => {
    const [window_, door] = tableIds;
    if (!window_ || !door) throw new Error('Two tables were built.');
    const state = afterOps(
      open('tables'),
      hands(groupOf(a), 5, window_),
      hands(groupOf(b), 6, window_),
      hands(groupOf(b), 2, door),
      merge,
    );
    const counts = [...state.tally.values()].map(({ tableId, count }) => [tableId, count]);
    expect(counts).toEqual(
      expect.arrayContaining([
        [window_, 8],
        [door, 2],
      ]),
    );
    expect(overspent(state)).toEqual([]);
  });
  it('what was revealed of both is added up', () => {
    const state = afterOps(
      open('hands'),
      hands(groupOf(a), 5),
      hands(groupOf(b), 4),
      hands(groupOf(c), 1),
      { type: 'round.reveal', roundId },
      merge,
    );
    const counts = new Map(
      state.round.get(roundId)?.result?.map(({ item, count }) => [item.id, count]),
    );
    expect([counts.get(a), counts.get(b), counts.get(c)]).toEqual([9, undefined, 1]);
  });
});

describe('a group that is taken apart', () => {
  it('takes its dots along, and a ballot with no other dot', () => {
    const [one, two] = [newId('ballot', random), newId('ballot', random)];
    const state = afterOps(
      open('dots'),
      ballot(one, [groupOf(a), 2]),
      ballot(two, [groupOf(a), 1], [groupOf(c), 1]),
      { type: 'cluster.delete', clusterId: a },
    );
    expect(state.ballot.has(one)).toBe(false);
    expect(state.ballot.get(two)?.choices).toEqual([{ item: groupOf(c), count: 1 }]);
    expect(state.round.get(roundId)?.targets.some(({ id }) => id === a)).toBe(false);
  });
});

describe('what is undone after the reveal', () => {
  const counted = (state: Session): ReadonlyMap<string, number> =>
    new Map(state.round.get(roundId)?.result?.map(({ item, count }) => [item.id, count]));
  it.each<Op>([
    { type: 'cluster.merge', clusterId: b, intoId: a },
    { type: 'cluster.delete', clusterId: b },
  ])('is counted as it was chosen: $type', (op) => {
    const voted = afterOps(
      open('dots'),
      ballot(newId('ballot', random), [groupOf(a), 1], [groupOf(b), 2]),
    );
    const done = applyOps(voted, [op], 'facilitator');
    if (!done.ok) throw new Error(done.error);
    const revealed = afterOps(applyDiff(voted, done.value), { type: 'round.reveal', roundId });
    const undone = applyDiff(revealed, revertDiffs(revealed, [done.value]));
    expect([...counted(undone)]).toEqual([
      [a, 1],
      [b, 2],
    ]);
  });
});
