// What of a session is its plan: everything a facilitator decided beforehand, nothing that people said.
import type { Criterion } from '../domain/criterion.ts';
import type { Session } from '../domain/session-body.ts';
import type { Stage } from '../domain/stage.ts';
import { byRank } from '../lib/rank.ts';
import { mapValues } from '../lib/record-map.ts';
import type { BoardPlan, FlatPlan, StepPlan } from '../workshops/flat-plan.ts';
import { agendaOf, lanesOf } from './board.ts';
import { criteriaOf } from './partners.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

/** Before a clock first ran, what stands in a session was put there by who prepares it. */
export const isUntouched = ({ visit }: Session): boolean => visit.size === 0;

/** `withAgreed`: the agreements, and what matters in a partner, come along. */
export function planOf(session: Session, { withAgreed }: { withAgreed: boolean }): FlatPlan {
  const canvases = [...session.canvas.values()].sort(byRank);
  const places = new Map<string, number>(canvases.map(({ id }, nth) => [id, nth]));
  const agreed = withAgreed ? [...session.agreement.values()].sort(byRank) : [];
  return {
    boards: canvases.map(
      ({ id, kind, question }): BoardPlan => ({
        kind,
        question,
        lanes: lanesOf(session, id).map(({ title }) => title),
        criteria: withAgreed ? criteriaOf(session, id).map(wordsOf) : [],
      }),
    ),
    steps: agendaOf(session).map((stage) =>
      stepOf(stage, stage.canvasId === null ? null : (places.get(stage.canvasId) ?? null)),
    ),
    agreements: agreed.map(({ text }) => text),
  };
}

const wordsOf = ({ title, low, middle, high }: Criterion): BoardPlan['criteria'][number] => ({
  title,
  low,
  middle,
  high,
});

/** The minutes as they were planned, without what was given or taken on the day. */
const stepOf = (stage: Stage, board: number | null): StepPlan => ({
  board,
  kind: stage.kind,
  title: stage.title,
  goal: stage.goal,
  prompt: stage.prompt,
  script: stage.script,
  minutes: mapValues(stage.durationsMs, (ms, size) =>
    Math.min(DAY_MINUTES, Math.max(0, Math.round((ms - stage.addedMs[size]) / MINUTE_MS))),
  ),
  hands: stage.hands,
  protected: stage.protected,
  leftOut: stage.state === 'skipped',
});
