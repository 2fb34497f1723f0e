// A laptop that slept while a clock ran: the host notices, the clock stands from when it fell asleep.
import { describe, expect, it } from 'vitest';
import { openVisit, timerOf } from '#shared/derive/clock.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { createLiveSession } from '../../../electron/services/live-session.ts';
import { createSleepWatch } from '../../../electron/services/sleep-watch.ts';
import { Day, HOUR, MINUTE, NINE } from '../../builders/day.ts';
import { memoryHost } from '../../builders/memory-host.ts';
import { seededBytes } from '../../builders/random.ts';
import { buildSession } from '../../builders/session.ts';

/** One session with its clock started, in a host whose time is turned by hand. */
function watched(session: Session, startsAt = NINE) {
  let now = startsAt;
  let beat = (): void => undefined;
  const watch = createSleepWatch(
    { now: () => now },
    {
      every(_, run) {
        beat = run;
        return () => undefined;
      },
    },
  );
  const file = {
    append: () => undefined,
    flush: async () => undefined,
    snapshot: async () => true,
    close: async () => undefined,
  };
  const live = createLiveSession(
    { session, revision: 0, changes: [], notices: [], readOnly: null, file },
    () => now,
    () => undefined,
  );
  return {
    watch,
    live,
    visit: () => openVisit(live.session()),
    /** Beats as they come, up to then. */
    awakeUntil(then: number): void {
      for (; now < then; now = Math.min(then, now + 5_000)) beat();
      beat();
    },
    asleepUntil(then: number): void {
      now = then;
      beat();
    },
  };
}

describe('while a session is open', () => {
  it('a sleep of over two minutes makes the clock stand from the moment it began', () => {
    const host = watched(new Day().start().session);
    host.watch.opened(host.live, NINE);
    host.awakeUntil(NINE + MINUTE);
    host.asleepUntil(NINE + 15 * MINUTE);
    expect(host.visit()).toMatchObject({ pausedAt: NINE + MINUTE, pauseReason: 'sleep' });
    expect(timerOf(host.live.session(), NINE + 15 * MINUTE)?.leftMs).toBe(2 * MINUTE);
  });

  it('a shorter one, an hour awake, or a clock set back is no sleep', () => {
    const host = watched(new Day().start().session);
    host.watch.opened(host.live, NINE);
    host.asleepUntil(NINE + 2 * MINUTE);
    host.awakeUntil(NINE + HOUR);
    host.asleepUntil(NINE);
    host.awakeUntil(NINE + HOUR);
    expect(host.visit()?.pausedAt).toBeNull();
  });

  it('a clock that stands already goes on standing as it does', () => {
    const host = watched(new Day().start().wait(MINUTE).pause().session, NINE + MINUTE);
    host.watch.opened(host.live, NINE + MINUTE);
    host.asleepUntil(NINE + HOUR);
    expect(host.visit()).toMatchObject({ pausedAt: NINE + MINUTE, pauseReason: 'hand' });
  });

  it('only what is open is made to stand', () => {
    const host = watched(new Day().start().session);
    host.watch.opened(host.live, NINE);
    host.watch.closed(host.live.sessionId);
    host.asleepUntil(NINE + HOUR);
    expect(host.visit()?.pausedAt).toBeNull();
  });
});

describe('when a session is opened', () => {
  it('the app was closed for long: its clock stands from the last change', () => {
    const host = watched(new Day().start().session, NINE + HOUR);
    host.watch.opened(host.live, NINE + MINUTE);
    expect(host.visit()).toMatchObject({ pausedAt: NINE + MINUTE, pauseReason: 'sleep' });
  });

  it('the app was closed for a moment: its clock runs on to the second', () => {
    const host = watched(new Day().start().session, NINE + 3 * MINUTE);
    host.awakeUntil(NINE + HOUR);
    host.watch.opened(host.live, NINE + 2 * MINUTE);
    expect(host.visit()?.pausedAt).toBeNull();
  });

  it('the app was there all the time: nobody is asked, however long nothing was changed', () => {
    const host = watched(new Day().wait(MINUTE).start().session);
    host.awakeUntil(NINE + MINUTE);
    host.watch.opened(host.live, NINE + MINUTE);
    host.watch.closed(host.live.sessionId);
    host.awakeUntil(NINE + HOUR);
    host.watch.opened(host.live, NINE + MINUTE);
    expect(host.visit()?.pausedAt).toBeNull();
  });

  it('a sleep while it was closed is found, from the moment it began', () => {
    const host = watched(new Day().start().session);
    host.watch.opened(host.live, NINE);
    host.watch.closed(host.live.sessionId);
    host.awakeUntil(NINE + 10 * MINUTE);
    host.asleepUntil(NINE + HOUR);
    host.awakeUntil(NINE + 2 * HOUR);
    host.watch.opened(host.live, NINE);
    expect(host.visit()?.pausedAt).toBe(NINE + 10 * MINUTE);
  });

  it('was opened before and is opened again: what was watched then is known', () => {
    const host = watched(new Day().start().session, NINE + MINUTE);
    host.watch.opened(host.live, NINE);
    host.awakeUntil(NINE + HOUR);
    host.watch.closed(host.live.sessionId);
    host.watch.opened(host.live, NINE);
    expect(host.visit()?.pausedAt).toBeNull();
  });
});

describe('the windows of a session that slept', () => {
  it('hear of it, and their answer decides whether the time counts', async () => {
    const { session, stageIds } = buildSession();
    const { id: sessionId } = sessionRecord(session);
    const host = memoryHost();
    await host.repository.create(session);
    const { client } = host.connect();
    const names: string[] = [];
    client.on('session.changed', ({ diff }) => names.push(...diff.map(({ noun }) => noun)));
    await client.call('session.open', { sessionId });
    let seq = 0;
    const apply = (op: Op) =>
      client.call('session.apply', { sessionId, clientId: 'c'.repeat(26), seq: ++seq, ops: [op] });
    const visitId = newId('visit', seededBytes(6));
    const [stageId] = stageIds;
    if (!stageId) throw new Error('A plan has stages.');
    await apply({ type: 'clock.start', visitId, stageId, at: 0 });
    host.pass(MINUTE, 'awake');
    host.pass(14 * MINUTE, 'asleep');
    expect(names).toContain('visit');
    const kept = () => host.repository.kept.get(sessionId)?.session.visit.get(visitId);
    expect(kept()).toMatchObject({ pauseReason: 'sleep' });
    await apply({ type: 'clock.resume', at: 0, counted: false });
    expect(Math.round((kept()?.pausedMs ?? 0) / MINUTE)).toBe(14);
  });
});
