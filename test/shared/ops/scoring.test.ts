import { describe, expect, it } from 'vitest';
import { viewFor } from '#shared/derive/view-for.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, type Op } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { revertDiffs } from '#shared/ops/settle.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(77);
const [partnerId, otherId] = [newId('partner', random), newId('partner', random)];
const criterionId = newId('criterion', random);
const secondId = newId('criterion', random);
const [mine, theirs] = [newId('scorer', random), newId('scorer', random)];
const scoringId = newId('scoring', random);

function scored() {
  const { session, canvasId } = buildSession();
  const criterion = { low: '', middle: '', high: '' };
  return afterOps(
    session,
    ...[partnerId, otherId].map((id): Op => {
      return { type: 'partner.add', partnerId: id, canvasId, name: 'P', stakeholderId: null };
    }),
    ...[criterionId, secondId].map((id): Op => {
      return {
        type: 'criterion.add',
        criterionId: id,
        canvasId,
        title: 'C',
        ...criterion,
        counters: 10,
      };
    }),
    ...[mine, theirs].map((id): Op => {
      return { type: 'scorer.add', scorerId: id, canvasId, name: '', tableId: null };
    }),
    { type: 'scoring.open', scoringId, canvasId },
  );
}
const score = (scorerId: typeof mine, value: number | null): Op => ({
  type: 'score.write',
  scoreId: newId('score', random),
  ...{ scorerId, partnerId, criterionId, value },
});

describe('scoring', () => {
  it('shows at the reveal what was scored, with a gap for who does not know, and no name', () => {
    const session = afterOps(scored(), score(mine, 4), score(theirs, null), {
      type: 'scoring.reveal',
      scoringId,
    });
    const cell = session.scoring
      .get(scoringId)
      ?.result?.find((one) => one.partnerId === partnerId && one.criterionId === criterionId);
    expect([...(cell?.values ?? [])].sort()).toEqual([4, null].sort());
    expect(JSON.stringify(session.scoring.get(scoringId))).not.toContain('scorer_');
  });

  it('keeps the room without a single score', () => {
    const session = afterOps(scored(), score(mine, 4));
    expect(session.score.size).toBe(1);
    expect(viewFor('room', session).score.size).toBe(0);
  });

  it('is corrected by the same scorer and never counted twice', () => {
    const session = afterOps(scored(), score(mine, 4), score(mine, 2));
    expect([...session.score.values()].map(({ value }) => value)).toEqual([2]);
  });

  it('is over once it is closed, and nobody scores what they belong to', () => {
    const closed = afterOps(scored(), { type: 'scoring.close', scoringId });
    expect(applyOps(closed, [score(mine, 4)], 'facilitator')).toEqual({
      ok: false,
      error: 'scoring.closed',
    });
    const aside = afterOps(scored(), score(mine, 4), {
      type: 'scorer.belong',
      scorerId: mine,
      partnerIds: [partnerId],
    });
    expect(aside.score.size).toBe(0);
    expect(applyOps(aside, [score(mine, 4)], 'facilitator').ok).toBe(false);
  });

  it('loses the cells of a partner that goes, and hides again what was shown when it goes on', () => {
    const shown = afterOps(scored(), score(mine, 4), { type: 'scoring.reveal', scoringId });
    const without = afterOps(shown, { type: 'partner.delete', partnerId });
    expect(without.scoring.get(scoringId)?.result?.map((cell) => cell.partnerId)).toEqual([
      otherId,
      otherId,
    ]);
    const again = afterOps(shown, { type: 'scoring.reopen', scoringId });
    expect(again.scoring.get(scoringId)?.result).toBeNull();
  });
});

describe('counters', () => {
  it('are twenty and no more', () => {
    const session = scored();
    const [canvasId] = [...session.canvas.values()].map(({ id }) => id);
    if (!canvasId) throw new Error('It has one.');
    const weigh = (id: typeof criterionId, counters: number): Op => ({
      type: 'criterion.weigh',
      canvasId,
      weights: [{ criterionId: id, counters }],
    });
    expect(applyOps(session, [weigh(criterionId, 11)], 'facilitator')).toEqual({
      ok: false,
      error: 'weights.over',
    });
    // An undo that meets newer changes gives back no more than there are.
    const fewer = applyOps(session, [weigh(criterionId, 2)], 'facilitator');
    if (!fewer.ok) throw new Error('Refused.');
    const taken = afterOps(applyDiff(session, fewer.value), weigh(secondId, 18));
    const undone = applyDiff(taken, revertDiffs(taken, [fewer.value]));
    expect([...undone.criterion.values()].reduce((sum, one) => sum + one.counters, 0)).toBe(20);
  });
});

describe('a stance', () => {
  it('is for the facilitator until it is shown on purpose, and follows from then on', () => {
    const { session, canvasId } = buildSession();
    const stakeholderId = newId('stakeholder', random);
    const stanceId = newId('stance', random);
    const written = afterOps(
      session,
      { type: 'stakeholder.add', stakeholderId, canvasId, name: 'Caretakers', listing: 'delivers' },
      { type: 'stance.write', stanceId, stakeholderId, view: 'concerns', reason: 'Nobody asked.' },
    );
    const room = viewFor('room', written);
    expect([room.stance.size, room.stakeholder.get(stakeholderId)?.shownStance]).toEqual([0, null]);
    const shown = afterOps(written, { type: 'stance.show', stakeholderIds: [stakeholderId] });
    expect(shown.stakeholder.get(stakeholderId)?.shownStance).toBe('concerns');
    const changed = afterOps(shown, {
      ...({ type: 'stance.write', stanceId, stakeholderId, view: 'for', reason: '' } as const),
    });
    expect(changed.stakeholder.get(stakeholderId)?.shownStance).toBe('for');
  });
});

describe('an action', () => {
  it('stands on its own when what it was about is gone', () => {
    const { session, canvasId } = buildSession();
    const programmeId = newId('programme', random);
    const actionId = newId('action', random);
    const tied = afterOps(
      session,
      { type: 'programme.add', programmeId, canvasId, name: 'Shelf', ideas: [], insightIds: [] },
      {
        ...({ type: 'action.add', actionId, text: 'Ask', owner: 'Jonas', dueOn: null } as const),
        about: { kind: 'programme', id: programmeId },
      },
    );
    const alone = afterOps(tied, { type: 'programme.delete', programmeId });
    expect(alone.action.get(actionId)).toMatchObject({ text: 'Ask', about: null });
  });
});
