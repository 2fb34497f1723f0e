// The union of all ops and the one function that applies them. The renderer calls it to answer at
// once, the host calls it to decide.

import { limits } from '../domain/limits.ts';
import type { Session } from '../domain/session-body.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { z } from '../lib/schema.ts';
import { Draft } from '../lib/tables.ts';
import { actionOps } from './action.ts';
import { agendaOps } from './agenda.ts';
import { benchmarkOps } from './benchmark.ts';
import { challengeOps } from './challenge.ts';
import { clockOps } from './clock.ts';
import { clusterOps } from './cluster.ts';
import { connectorOps } from './connector.ts';
import { criterionOps } from './criterion.ts';
import type { Diff } from './diff.ts';
import { ideaOps } from './idea.ts';
import { insightOps } from './insight.ts';
import { keepLockedNotes } from './locked-notes.ts';
import { measureOps } from './measure.ts';
import { noteOps } from './note.ts';
import { objectiveOps } from './objective.ts';
import type { Role } from './op.ts';
import { openingOps } from './opening.ts';
import { partnerOps } from './partner.ts';
import { placementOps } from './placement.ts';
import { planOps } from './plan.ts';
import { pledgeOps } from './pledge.ts';
import { programmeOps } from './programme.ts';
import { relationOps } from './relation.ts';
import { type Rule, RuleBroken, type SessionDraft } from './rules.ts';
import { scoringOps } from './scoring.ts';
import { slipOps } from './slip.ts';
import { stakeholderOps } from './stakeholder.ts';
import { stanceOps } from './stance.ts';
import { tableOps } from './table.ts';
import { voteOps } from './vote.ts';

const definitions = [
  ...agendaOps,
  ...clockOps,
  ...openingOps,
  ...tableOps,
  ...noteOps,
  ...slipOps,
  ...clusterOps,
  ...connectorOps,
  ...voteOps,
  ...insightOps,
  ...planOps,
  ...stakeholderOps,
  ...stanceOps,
  ...relationOps,
  ...placementOps,
  ...criterionOps,
  ...partnerOps,
  ...scoringOps,
  ...objectiveOps,
  ...challengeOps,
  ...ideaOps,
  ...programmeOps,
  ...measureOps,
  ...benchmarkOps,
  ...pledgeOps,
  ...actionOps,
] as const;
type Definition = (typeof definitions)[number];

export type Op = z.infer<Definition['schema']>;
export type OpType = Op['type'];

export const opTypes: readonly OpType[] = definitions.map((one) => one.schema.shape.type.value);

const [first, ...others] = definitions.map((one) => one.schema) as unknown as [
  Definition['schema'],
  ...Definition['schema'][],
];
export const opSchema = z.discriminatedUnion('type', [first, ...others]);
export const opsSchema = z.array(opSchema).min(1).max(limits.opsPerChange);

const byType = new Map<
  string,
  {
    readonly room: boolean;
    readonly undoable: boolean;
    readonly change: (draft: SessionDraft, op: never) => void;
  }
>(definitions.map((one) => [one.schema.shape.type.value, one]));

/** Whether undo takes it back. Votes, reveals and clocks are facts. */
export const isUndoable = (type: string): boolean => byType.get(type)?.undoable ?? true;

/** Whether history takes it back too: what somebody hid is not for another to take away. */
export const isUndoableForAll = (type: string): boolean =>
  isUndoable(type) && !type.startsWith('slip.');

/** The same ops with this time in them: one clock counts, the host's. */
export const stamped = (ops: readonly Op[], now: number): readonly Op[] =>
  ops.map((op) => ('at' in op ? { ...op, at: now } : op));

/**
 * Applies ops, all or none. Pure: the session is untouched, the answer is what changes. A broken
 * rule is answered with the rule; anything else that throws is a bug.
 */
export function applyOps(session: Session, ops: readonly Op[], role: Role): Result<Diff, Rule> {
  const draft: SessionDraft = new Draft(session);
  try {
    if (role === 'room') needHands(session);
    for (const op of ops) {
      const definition = byType.get(op.type);
      if (!definition || (role === 'room' && !definition.room)) return err('op.not-allowed');
      definition.change(draft, op as never);
    }
    const diff = draft.changes();
    keepLockedNotes(diff);
    return ok(diff);
  } catch (problem) {
    if (problem instanceof RuleBroken) return err(problem.rule);
    throw problem;
  }
}

/** The facilitator may have kept the moving to the console for the stage that is open. */
function needHands(session: Session): void {
  for (const { state, hands } of session.stage.values())
    if (state === 'open' && hands === 'facilitator') throw new RuleBroken('stage.hands-off');
}
