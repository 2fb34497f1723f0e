import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WayToCatchUp, WORTH_MS, waysToCatchUp } from '#shared/derive/catch-up.ts';
import { behindMs, plannedMs } from '#shared/derive/clock.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { Day, MINUTE } from '../../builders/day.ts';
import { afterOps } from '../../builders/session.ts';

// The plan for 13 to 24 people: Focus 3, Collect 10, Read out 8, Sort 15, Name 8, Vote 6,
// Insights 15.
const late = (minutes: number): Day => new Day().open('collect').wait((10 + minutes) * MINUTE);
const ways = ({ session, now }: Day) => waysToCatchUp(session, now);
const opsOf = (way: WayToCatchUp): readonly Op[] => {
  if (way.kind === 'later') return [];
  if (way.kind === 'skip') return [{ type: 'stage.skip', stageId: way.stage.id, skipped: true }];
  return [{ type: 'stage.time', times: [...way.times] }];
};
const idsOf = (way: WayToCatchUp): readonly string[] => {
  if (way.kind === 'later') return [];
  return way.kind === 'skip' ? [way.stage.id] : way.times.map(({ stageId }) => stageId);
};

describe('ways to catch up', () => {
  it('are not offered below two minutes', () => {
    expect(ways(late(1))).toEqual([]);
    expect(WORTH_MS).toBe(2 * MINUTE);
  });

  it('are three: everything a little shorter, one step left out, or a later end', () => {
    const [shorten, skip, later] = ways(late(5));
    expect(shorten).toMatchObject({ kind: 'shorten', gainMs: 5 * MINUTE });
    expect(skip).toMatchObject({ kind: 'skip', gainMs: 8 * MINUTE });
    expect(skip?.kind === 'skip' && skip.stage.kind).toBe('read-out');
    expect(later).toEqual({ kind: 'later', byMs: 5 * MINUTE });
  });

  it('take whole minutes from those that have them, even when each could give but a part of one', () => {
    const [shorten] = ways(late(2));
    expect(shorten).toMatchObject({ kind: 'shorten', gainMs: 2 * MINUTE });
  });

  it('leave three fifths of every step, and two minutes', () => {
    const day = late(90);
    const [shorten] = ways(day);
    if (shorten?.kind !== 'shorten') throw new Error('Something can be shortened.');
    const minutes = shorten.times.map(({ durationMs }) => durationMs / MINUTE);
    // Read out 8 → 5, Sort 15 → 9, Name 8 → 5, Vote 6 → 4, Insights 15 → 9.
    expect(minutes).toEqual([5, 9, 5, 4, 9]);
  });

  it('never touch a protected step', () => {
    const day = late(30);
    const { id } = day.stage('read-out');
    const stage = { ...day.stage('read-out'), protected: true };
    day.session = { ...day.session, stage: new Map(day.session.stage).set(id, stage) };
    expect(ways(day).flatMap(idsOf)).not.toContain(id);
    const [, skip] = ways(day);
    expect(skip?.kind === 'skip' && skip.stage.kind).toBe('vote');
  });

  it('shorten a break rather than leave it out', () => {
    const day = late(30);
    const pause = { ...day.stage('read-out'), kind: 'break' as const, canvasId: null };
    day.session = { ...day.session, stage: new Map(day.session.stage).set(pause.id, pause) };
    day.skip('vote');
    const [, second] = ways(day);
    expect(second).toMatchObject({ kind: 'break', gainMs: 3 * MINUTE });
  });

  it('hold what they promise, and touch nothing that is open, done, skipped or protected', () => {
    const drawn = fc.record({
      over: fc.integer({ min: 0, max: 60 }),
      skipped: fc.subarray(['read-out', 'sort', 'name', 'vote'] as const),
      kept: fc.subarray(['read-out', 'sort', 'name', 'vote', 'insights'] as const),
      minutes: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(drawn, ({ over, skipped, kept, minutes }) => {
        const day = new Day()
          .open('collect')
          .wait(over * MINUTE)
          .open('read-out')
          .open('sort');
        for (const kind of skipped) day.skip(kind);
        day.give('insights', minutes);
        const stage = new Map(day.session.stage);
        for (const kind of kept)
          stage.set(day.stage(kind).id, { ...day.stage(kind), protected: true });
        day.session = { ...day.session, stage };
        const before = behindMs(day.session, day.now);
        expect(ways(day).length > 0).toBe(before >= WORTH_MS);
        for (const way of ways(day)) {
          for (const id of idsOf(way)) {
            const touched = day.session.stage.get(id as never);
            expect(touched).toMatchObject({ state: 'ahead', protected: false });
          }
          if (way.kind === 'later') continue;
          const after = afterOps(day.session, ...opsOf(way));
          expect(before - behindMs(after, day.now)).toBe(way.gainMs);
          expect(way.gainMs).toBeGreaterThanOrEqual(MINUTE);
          for (const one of after.stage.values())
            if (one.state === 'ahead' && way.kind !== 'skip')
              expect(plannedMs(after, one)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
