import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBody, toBody } from '#shared/domain/session-json.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { diffBetween, removesMany, withClockStanding } from '#shared/ops/restore.ts';
import { revertDiffs } from '#shared/ops/settle.ts';
import { type Drawn, drawnOps, opOn } from '../../builders/arbitrary-op.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const built = buildSession(12);

const played = (drawn: readonly Drawn[]) => {
  let now = built.session;
  const states = [now];
  for (const [turn, one] of Object.entries(drawn)) {
    const diff = applyOps(now, [opOn(now, Number(turn), one)], 'facilitator');
    if (!diff.ok) continue;
    now = applyDiff(now, diff.value);
    states.push(now);
  }
  return states;
};

describe('going back to a snapshot', () => {
  test('gives the session just as it was then, and undo gives it back as it was before', () => {
    fc.assert(
      fc.property(drawnOps, fc.nat(), (drawn, which) => {
        const states = played(drawn);
        const now = states.at(-1);
        const kept = states[which % states.length];
        if (!now || !kept) return;
        // A snapshot comes from a file: other objects, the same words.
        const then = fromBody(structuredClone(toBody(kept)));
        if (!then) throw new Error('What was written can be read.');
        const diff = diffBetween(now, then);
        const restored = applyDiff(now, diff);
        expect(toBody(restored)).toEqual(toBody(kept));
        const undone = applyDiff(restored, revertDiffs(restored, [diff]));
        expect(toBody(undone)).toEqual(toBody(now));
      }),
      { numRuns: 200 },
    );
  });

  test('a clock that ran then comes back standing from that moment', () => {
    const [stageId] = built.stageIds;
    if (!stageId) throw new Error('A plan has stages.');
    const visitId = 'visit_0000000000000000000000000a' as never;
    const then = afterOps(built.session, { type: 'stage.open', stageId, visitId, at: 1_000 });
    const [visit] = withClockStanding(then, 5_000.4).visit.values();
    expect(visit).toMatchObject({ pausedAt: 5_000, pauseReason: 'hand', endedAt: null });
    expect(withClockStanding(then, 1).visit.get(visitId)?.pausedAt).toBe(1_000);
    expect(withClockStanding(built.session, 5_000)).toBe(built.session);
  });

  test('ten things that go at once are many', () => {
    const gone = (count: number) =>
      applyOps(
        built.session,
        [{ type: 'note.delete', noteIds: built.noteIds.slice(0, count) }],
        'facilitator',
      );
    const [nine, ten] = [gone(9), gone(10)];
    expect(nine.ok && removesMany(nine.value)).toBe(false);
    expect(ten.ok && removesMany(ten.value)).toBe(true);
  });
});
