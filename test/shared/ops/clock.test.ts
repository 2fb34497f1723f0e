import { describe, expect, it } from 'vitest';
import { openVisit } from '#shared/derive/clock.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps, isUndoable, stamped } from '#shared/ops/apply-op.ts';
import { Day, MINUTE, NINE } from '../../builders/day.ts';
import { seededBytes } from '../../builders/random.ts';

describe('the clock’s ops', () => {
  it('are the facilitator’s alone, and no undo takes them back', () => {
    const { session } = new Day().start();
    const pause = { type: 'clock.pause', at: NINE, from: null, reason: 'hand' } as const;
    expect(applyOps(session, [pause], 'room')).toEqual({ ok: false, error: 'op.not-allowed' });
    for (const type of ['clock.start', 'clock.pause', 'clock.resume', 'clock.stop'])
      expect(isUndoable(type)).toBe(false);
    expect(isUndoable('stage.time')).toBe(true);
  });

  it('carry the host’s time, whatever the window’s clock says', () => {
    const day = new Day();
    const start = {
      type: 'clock.start',
      visitId: newId('visit', seededBytes(3)),
      stageId: day.stage('focus').id,
      at: 5,
    } as const;
    day.do(...stamped([start], NINE));
    expect(openVisit(day.session)?.startedAt).toBe(NINE);
  });

  it('need a clock that runs', () => {
    const { session } = new Day();
    const pause = { type: 'clock.pause', at: NINE, from: null, reason: 'hand' } as const;
    const resume = { type: 'clock.resume', at: NINE, counted: false } as const;
    for (const op of [pause, resume])
      expect(applyOps(session, [op], 'facilitator')).toEqual({
        ok: false,
        error: 'record.missing',
      });
  });

  it('end one visit where the next begins; a pause it stood in is no part of it', () => {
    const day = new Day().start().wait(MINUTE).pause().wait(MINUTE).open('collect');
    const [first, second] = [...day.session.visit.values()].sort(
      (a, b) => a.startedAt - b.startedAt,
    );
    expect(first).toMatchObject({ endedAt: NINE + 2 * MINUTE, pausedMs: MINUTE, pausedAt: null });
    expect(second).toMatchObject({ startedAt: NINE + 2 * MINUTE, endedAt: null });
  });

  it('stand the clock still for good when it is stopped', () => {
    const day = new Day().start().wait(MINUTE).stop();
    expect(openVisit(day.session)).toBeNull();
    expect(applyOps(day.session, [{ type: 'clock.stop', at: day.now }], 'facilitator')).toEqual({
      ok: true,
      value: [],
    });
  });
});

describe('a step', () => {
  it('is left out only while it is ahead, and only what was left out comes back', () => {
    const day = new Day().open('collect');
    expect(day.skip('focus').stage('focus').state).toBe('done');
    expect(day.skip('collect').stage('collect').state).toBe('open');
    expect(day.skip('sort').stage('sort').state).toBe('skipped');
    expect(day.skip('sort', false).stage('sort').state).toBe('ahead');
    expect(day.skip('focus', false).stage('focus').state).toBe('done');
  });

  it('keeps its plan beside the minutes it was given once a clock ran', () => {
    const day = new Day().give('sort', 12);
    expect(day.stage('sort').addedMs['13-to-24']).toBe(0);
    day.start().give('sort', 14).give('sort', 11);
    expect(day.stage('sort').addedMs).toEqual({
      'up-to-12': 0,
      '13-to-24': -MINUTE,
      '25-to-40': 0,
    });
  });
});
