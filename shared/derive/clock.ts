// What the clock of a workshop says. Used time adds up over visits and days; a pause is no part of
// it, and neither is the night between two days.
import { type Session, sessionRecord } from '../domain/session-body.ts';
import type { Stage } from '../domain/stage.ts';
import type { Visit } from '../domain/visit.ts';
import { agendaOf, openStage } from './board.ts';

/** Milliseconds a stage gets in a room of this session's size, as it stands now. */
export const plannedMs = (session: Session, stage: Stage): number =>
  stage.durationsMs[sessionRecord(session).roomSize];

/** The same as it was planned before a clock first ran. */
export const firstPlanMs = (session: Session, stage: Stage): number =>
  plannedMs(session, stage) - stage.addedMs[sessionRecord(session).roomSize];

/** Milliseconds a visit took up to now; never below 0, whatever the machine's clock did. */
export function usedMs(visit: Visit, now: number): number {
  const end = visit.endedAt ?? visit.pausedAt ?? now;
  return Math.max(0, end - visit.startedAt - visit.pausedMs);
}

/** The visit under way: the timer. Null while no clock was started. */
export function openVisit(session: Session): Visit | null {
  for (const visit of session.visit.values()) if (visit.endedAt === null) return visit;
  return null;
}

/** Milliseconds used at a stage, all its visits together. */
export function usedAt(session: Session, stageId: string, now: number): number {
  let sum = 0;
  for (const visit of session.visit.values())
    if (visit.stageId === stageId) sum += usedMs(visit, now);
  return sum;
}

export type TimerState = 'ready' | 'running' | 'paused' | 'asleep' | 'over';
export type TimerTone = 'calm' | 'amber' | 'red';

export interface Timer {
  readonly state: TimerState;
  /** Milliseconds left of this visit; below 0 once the time is over. */
  readonly leftMs: number;
  readonly plannedMs: number;
  readonly tone: TimerTone;
}

/** Amber from a fifth of the planned time on, red from a twentieth. */
const AMBER = 0.2;
const RED = 0.05;

export function toneOf(leftMs: number, planned: number): TimerTone {
  if (leftMs <= planned * RED) return 'red';
  return leftMs <= planned * AMBER ? 'amber' : 'calm';
}

/** The timer of the open stage. Null where no stage is open. */
export function timerOf(session: Session, now: number): Timer | null {
  const stage = openStage(session);
  if (!stage) return null;
  const planned = plannedMs(session, stage);
  const visit = openVisit(session);
  if (!visit || visit.stageId !== stage.id)
    return { state: 'ready', leftMs: planned, plannedMs: planned, tone: 'calm' };
  const leftMs = planned - usedMs(visit, now);
  const tone = toneOf(leftMs, planned);
  return { state: stateOf(visit, leftMs), leftMs, plannedMs: planned, tone };
}

function stateOf(visit: Visit, leftMs: number): TimerState {
  if (visit.pausedAt !== null) return visit.pauseReason === 'sleep' ? 'asleep' : 'paused';
  return leftMs <= 0 ? 'over' : 'running';
}

/** The stages in order; those after the open one are still to come, also when they were done once. */
function withAhead(session: Session): readonly (readonly [Stage, boolean])[] {
  const agenda = agendaOf(session);
  const openAt = agenda.findIndex((stage) => stage.state === 'open');
  return agenda.map((stage, nth) => {
    const isAhead = stage.state === 'done' ? openAt >= 0 && nth > openAt : stage.state === 'ahead';
    return [stage, isAhead];
  });
}

/**
 * How far behind the plan a workshop is, in milliseconds; below 0 it is ahead. Every stage counts
 * what it took, or what it will take as it stands now, over what it was planned with before a clock
 * first ran. The open one and those to come take at least what they are given; a done one that was
 * never timed says nothing.
 */
export function behindMs(session: Session, now: number): number {
  let behind = 0;
  for (const [stage, isAhead] of withAhead(session)) {
    const used = usedAt(session, stage.id, now);
    const plan = firstPlanMs(session, stage);
    if (isAhead || stage.state === 'open')
      behind += Math.max(used, plannedMs(session, stage)) - plan;
    else if (stage.state === 'skipped' || used > 0) behind += used - plan;
  }
  return behind;
}

/** When a workshop that goes on from now without another pause will end, by the clock. */
export function endsAt(session: Session, now: number): number {
  let left = Math.max(0, timerOf(session, now)?.leftMs ?? 0);
  for (const [stage, isAhead] of withAhead(session))
    if (isAhead) left += Math.max(0, plannedMs(session, stage) - usedAt(session, stage.id, now));
  return now + left;
}

/** Whether a clock ever ran: before, a workshop is neither behind nor ahead. */
export const hasBegun = (session: Session): boolean => session.visit.size > 0;
