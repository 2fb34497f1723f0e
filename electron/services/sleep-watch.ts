// Notices that the machine slept, or the app was closed, while a clock ran: then the clock stands
// from the last moment anybody knows of, and people are asked whether the step went on.
import { openVisit } from '#shared/derive/clock.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { HOST, type LiveSession } from './live-session.ts';
import type { Clock, Heartbeat } from './ports.ts';

/** A shorter gap is no sleep. */
export const SLEEP_MS = 2 * 60_000;
/** How exactly it is known when the machine fell asleep, where nothing says so. */
const BEAT_MS = 5_000;

export interface SleepWatch {
  /** Everything is awake now; the machine may fall asleep right after. */
  beat(): void;
  /** `lastChangeAt`: when it was last changed; null when that is not known. */
  opened(live: LiveSession, lastChangeAt: number | null): void;
  closed(sessionId: SessionId): void;
  end(): void;
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

export function createSleepWatch(clock: Clock, heartbeat: Heartbeat): SleepWatch {
  let beatAt = clock.now();
  /** Times in which nobody watched; the first is the one before this app was started. */
  const gaps: Gap[] = [{ from: 0, to: beatAt }];
  const open = new Map<SessionId, LiveSession>();
  /** Until when the clocks of sessions that are closed again were watched. */
  const watchedUntil = new Map<SessionId, number>();

  /** The clock stands from `from` on, when one runs. */
  const stand = (live: LiveSession, from: number): void => {
    const visit = openVisit(live.session());
    if (live.readOnly || !visit || visit.pausedAt !== null) return;
    const batch = { clientId: HOST, seq: live.revision() + 1 };
    const pause = { type: 'clock.pause', at: clock.now(), from, reason: 'sleep' } as const;
    live.apply(batch, [pause], 'facilitator');
  };

  const beat = (): void => {
    const gap = { from: beatAt, to: clock.now() };
    beatAt = gap.to;
    // A clock that was set back says nothing of sleep.
    if (gap.to - gap.from <= SLEEP_MS) return;
    gaps.push(gap);
    for (const live of open.values()) stand(live, gap.from);
  };

  return {
    beat,
    opened(live, lastChangeAt) {
      beat();
      const { sessionId } = live;
      open.set(sessionId, live);
      const visit = openVisit(live.session());
      if (!visit) return;
      const known = Math.max(visit.startedAt, lastChangeAt ?? 0, watchedUntil.get(sessionId) ?? 0);
      const gap = gaps.find(({ to }) => to > known);
      const from = Math.max(known, gap?.from ?? 0);
      if (gap && gap.to - from > SLEEP_MS) stand(live, from);
    },
    closed(sessionId) {
      open.delete(sessionId);
      watchedUntil.set(sessionId, clock.now());
    },
    end: heartbeat.every(BEAT_MS, beat),
  };
}
