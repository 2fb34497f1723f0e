// Ways to catch up when a workshop is behind: never more than three, each naming what it costs.
// Protected stages are never offered, and neither is what is open or done.
import type { Session } from '../domain/session-body.ts';
import type { Stage, StageId } from '../domain/stage.ts';
import { agendaOf } from './board.ts';
import { behindMs, plannedMs } from './clock.ts';

const MINUTE_MS = 60_000;
/** Less than this is no reason to change a plan. */
export const WORTH_MS = 2 * MINUTE_MS;
/** A stage can be shortened to this share of its plan, and not below two minutes. */
const LEAST_SHARE = 0.6;
const LEAST_MS = 2 * MINUTE_MS;

export interface StageTime {
  readonly stageId: StageId;
  readonly durationMs: number;
}
export type WayToCatchUp =
  /** Everything that is left becomes a little shorter. */
  | { readonly kind: 'shorten'; readonly gainMs: number; readonly times: readonly StageTime[] }
  /** One stage is left out. */
  | { readonly kind: 'skip'; readonly gainMs: number; readonly stage: Stage }
  /** The break is shorter. */
  | { readonly kind: 'break'; readonly gainMs: number; readonly times: readonly StageTime[] }
  /** Nothing is cut, and the end comes later. */
  | { readonly kind: 'later'; readonly byMs: number };

const leastOf = (planned: number): number =>
  Math.min(planned, Math.max(LEAST_MS, planned * LEAST_SHARE));

/** Whole minutes that a stage can give away. */
const minutesToGive = (session: Session, stage: Stage): number => {
  const planned = plannedMs(session, stage);
  return Math.floor((planned - leastOf(planned)) / MINUTE_MS);
};

/** Stages whose loss hurts least come first: a room can live without these. */
const SPARABLE: readonly Stage['kind'][] = ['read-out', 'vote', 'break', 'name', 'focus'];

export function waysToCatchUp(session: Session, now: number): readonly WayToCatchUp[] {
  const behind = behindMs(session, now);
  if (behind < WORTH_MS) return [];
  const ahead = agendaOf(session).filter((stage) => stage.state === 'ahead' && !stage.protected);
  const ways = [
    shorten(session, ahead, behind),
    spare(session, ahead),
    { kind: 'later', byMs: behind } as const,
  ];
  return ways.filter((way) => way !== null);
}

/** In proportion to what each could give, no stage below its least; breaks stay whole. */
function shorten(session: Session, ahead: readonly Stage[], behind: number): WayToCatchUp | null {
  const givers = ahead.filter((stage) => stage.kind !== 'break');
  const given = shareOut(
    Math.round(behind / MINUTE_MS),
    givers.map((stage) => minutesToGive(session, stage)),
  );
  const times = givers.flatMap((stage, nth) => {
    const gives = (given[nth] ?? 0) * MINUTE_MS;
    const durationMs = plannedMs(session, stage) - gives;
    return gives > 0 ? [{ stageId: stage.id, durationMs }] : [];
  });
  const gainMs = given.reduce((sum, minutes) => sum + minutes, 0) * MINUTE_MS;
  return gainMs > 0 ? { kind: 'shorten', gainMs, times } : null;
}

/**
 * Whole numbers that sum up to `wanted` (or to all there is), each in proportion to what its giver
 * has, by the largest remainder.
 */
function shareOut(wanted: number, has: readonly number[]): readonly number[] {
  const all = has.reduce((sum, one) => sum + one, 0);
  const total = Math.min(wanted, all);
  if (total === 0) return has.map(() => 0);
  const exact = has.map((one) => (one * total) / all);
  const given = exact.map(Math.floor);
  const left = total - given.reduce((sum, one) => sum + one, 0);
  const next = exact
    .map((share, nth) => ({ nth, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.nth - b.nth)
    .slice(0, left);
  for (const { nth } of next) given[nth] = (given[nth] ?? 0) + 1;
  return given;
}

/** One stage is left out; a break is only made shorter. */
function spare(session: Session, ahead: readonly Stage[]): WayToCatchUp | null {
  for (const kind of SPARABLE)
    for (const stage of ahead.filter((one) => one.kind === kind)) {
      const planned = plannedMs(session, stage);
      const gives = minutesToGive(session, stage) * MINUTE_MS;
      if (kind !== 'break' && planned >= MINUTE_MS) return { kind: 'skip', gainMs: planned, stage };
      if (kind === 'break' && gives > 0) {
        const times = [{ stageId: stage.id, durationMs: planned - gives }];
        return { kind: 'break', gainMs: gives, times };
      }
    }
  return null;
}
