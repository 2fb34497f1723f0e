// When a break is over, by the clock on the wall.
import { openVisit, plannedMs, timerOf } from '#shared/derive/clock.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Stage } from '#shared/domain/stage.ts';

export interface BreakReading {
  /** Its clock was not started yet, it is on (or its clock stands), or its time is up. */
  readonly kind: 'ahead' | 'on' | 'over';
  readonly backAt: number;
  readonly lastsMs: number;
}

export function breakReading(session: Session, stage: Stage, now: number): BreakReading {
  const lastsMs = plannedMs(session, stage);
  const timer = openVisit(session)?.stageId === stage.id ? timerOf(session, now) : null;
  if (!timer) return { kind: 'ahead', backAt: now + lastsMs, lastsMs };
  const kind = timer.leftMs <= 0 ? 'over' : 'on';
  return { kind, backAt: now + timer.leftMs, lastsMs };
}
