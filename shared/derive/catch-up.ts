// Ways to catch up when a workshop is behind: never more than three, each naming what it costs.
// Protected stages are never offered.
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

const whole = (ms: number): number => Math.round(ms / MINUTE_MS) * MINUTE_MS;
const leastOf = (planned: number): number =>
  Math.min(planned, Math.max(LEAST_MS, whole(planned * LEAST_SHARE)));

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

/** In proportion to what each could give, no stage below its least. */
function shorten(session: Session, ahead: readonly Stage[], behind: number): WayToCatchUp | null {
  const givers = ahead.filter((stage) => stage.kind !== 'break');
  const spare = givers.map((stage) => {
    const planned = plannedMs(session, stage);
    return planned - leastOf(planned);
  });
  const all = spare.reduce((sum, ms) => sum + ms, 0);
  if (all < MINUTE_MS) return null;
  const share = Math.min(1, behind / all);
  const times = givers.flatMap((stage, nth) => {
    const planned = plannedMs(session, stage);
    const durationMs = planned - whole((spare[nth] ?? 0) * share);
    return durationMs < planned ? [{ stageId: stage.id, durationMs }] : [];
  });
  const gainMs = times.reduce((sum, { stageId, durationMs }) => {
    const stage = session.stage.get(stageId);
    return stage ? sum + plannedMs(session, stage) - durationMs : sum;
  }, 0);
  return times.length > 0 ? { kind: 'shorten', gainMs, times } : null;
}

function spare(session: Session, ahead: readonly Stage[]): WayToCatchUp | null {
  const stage = SPARABLE.flatMap((kind) => ahead.filter((one) => one.kind === kind))[0];
  if (!stage) return null;
  const planned = plannedMs(session, stage);
  if (stage.kind !== 'break') return { kind: 'skip', gainMs: planned, stage };
  const durationMs = leastOf(planned);
  if (durationMs === planned) return null;
  const times = [{ stageId: stage.id, durationMs }];
  return { kind: 'break', gainMs: planned - durationMs, times };
}
