// The clock of the workshop. Every op carries the time by the window's clock; the host puts its own
// in its place before it decides (`stamped`), so that one clock counts.
import { stageIdSchema } from '../domain/stage.ts';
import { instantSchema, type Visit, visitIdSchema } from '../domain/visit.ts';
import { z } from '../lib/schema.ts';
import { defineFact } from './op.ts';
import { need, needFresh, RuleBroken, type SessionDraft } from './rules.ts';

const at = instantSchema;

/** The visit that has not ended. */
export function runningVisit(draft: SessionDraft): Visit | null {
  for (const visit of draft.rows('visit')) if (visit.endedAt === null) return visit;
  return null;
}

/** The clock of a machine may be set back: no pause and no visit is shorter than nothing. */
const since = (then: number, now: number): number => Math.max(0, now - then);

const goesOn = (visit: Visit, now: number): Visit => ({
  ...visit,
  pausedAt: null,
  pauseReason: null,
  pausedMs: visit.pausedMs + (visit.pausedAt === null ? 0 : since(visit.pausedAt, now)),
});

/** Ends the visit under way; a pause it stands in is no part of it. */
export function endVisit(draft: SessionDraft, now: number): void {
  const visit = runningVisit(draft);
  if (visit) draft.put('visit', { ...goesOn(visit, now), endedAt: Math.max(now, visit.startedAt) });
}

export function beginVisit(
  draft: SessionDraft,
  { visitId, stageId }: Pick<Visit, 'stageId'> & { readonly visitId: Visit['id'] },
  now: number,
): void {
  needFresh(draft, 'visit', visitId);
  endVisit(draft, now);
  draft.put('visit', {
    id: visitId,
    stageId,
    startedAt: now,
    endedAt: null,
    pausedAt: null,
    pauseReason: null,
    pausedMs: 0,
  });
}

function needVisit(draft: SessionDraft): Visit {
  const visit = runningVisit(draft);
  if (!visit) throw new RuleBroken('record.missing');
  return visit;
}

export const clockOps = [
  /** Starts the clock of the open stage, or starts it anew. */
  defineFact(
    'clock.start',
    { visitId: visitIdSchema, stageId: stageIdSchema, at },
    'facilitator',
    (draft, op) => {
      if (need(draft, 'stage', op.stageId).state !== 'open')
        throw new RuleBroken('clock.other-stage');
      beginVisit(draft, op, op.at);
    },
  ),
  /** A pause found later begins when the laptop fell asleep, which `from` says. */
  defineFact(
    'clock.pause',
    { at, from: at.nullable(), reason: z.enum(['hand', 'sleep']) },
    'facilitator',
    (draft, op) => {
      const visit = needVisit(draft);
      if (visit.pausedAt !== null) return;
      const pausedAt = Math.min(op.at, Math.max(visit.startedAt, op.from ?? op.at));
      draft.put('visit', { ...visit, pausedAt, pauseReason: op.reason });
    },
  ),
  /** `counted`: the time it stood was work after all. */
  defineFact('clock.resume', { at, counted: z.boolean() }, 'facilitator', (draft, op) => {
    const visit = needVisit(draft);
    const now = op.counted && visit.pausedAt !== null ? visit.pausedAt : op.at;
    if (visit.pausedAt !== null) draft.put('visit', goesOn(visit, now));
  }),
  defineFact('clock.stop', { at }, 'facilitator', (draft, op) => endVisit(draft, op.at)),
] as const;
