// Rules that hold over several records, put right after an undo that meets newer changes.

import type { Session } from '../domain/session-body.ts';
import { Draft } from '../lib/tables.ts';
import { countRound } from './count-round.ts';
import { type Diff, putBack } from './diff.ts';
import { keepSingles } from './keep-one.ts';
import { mendReferences, removeRecord } from './references.ts';
import type { SessionDraft } from './rules.ts';

/** Undoes these diffs, the latest first, on a session that has moved on. Answers what changes. */
export function revertDiffs(session: Session, diffs: readonly Diff[]): Diff {
  const draft = new Draft(session);
  for (const diff of [...diffs].reverse()) putBack(draft, diff);
  mendReferences(draft);
  flattenOrigins(draft);
  keepOneOpenStage(draft, session);
  keepOneRunningVisit(draft, session);
  keepOneOpenRound(draft, session);
  keepSingles(draft, session);
  recount(draft, diffs);
  sweepClusters(draft);
  return draft.changes();
}

/**
 * A cluster without notes, here or on paper, and without a name is nobody's work: it goes, and so
 * does a family of which it was the last.
 */
export function sweepClusters(draft: SessionDraft): void {
  const lived = new Set<string>();
  for (const note of draft.rows('note'))
    if (note.sort.at === 'cluster') lived.add(note.sort.clusterId);
  for (const cluster of [...draft.rows('cluster')])
    if (cluster.title === '' && cluster.paperCount === null && !lived.has(cluster.id))
      removeRecord(draft, 'cluster', cluster.id);
  sweepFamilies(draft);
}

/** A family is its clusters: one without any goes. */
export function sweepFamilies(draft: SessionDraft): void {
  const sizes = new Map<string, number>();
  for (const { familyId } of draft.rows('cluster'))
    if (familyId) sizes.set(familyId, (sizes.get(familyId) ?? 0) + 1);
  for (const family of [...draft.rows('family')])
    if ((sizes.get(family.id) ?? 0) === 0) draft.remove('family', family.id);
}

/** What was counted since, was counted on what is undone now: the votes that came back count too. */
function recount(draft: SessionDraft, diffs: readonly Diff[]): void {
  for (const { noun, after } of diffs.flat()) {
    if (noun !== 'round' || !after || after.state === 'revealed') continue;
    const round = draft.get('round', after.id);
    if (round?.state !== 'revealed') continue;
    const result = countRound(round, [...draft.rows('ballot')], [...draft.rows('tally')]);
    draft.put('round', { ...round, result });
  }
}

/** One clock runs at a time: the one that ran before, else the newest. */
function keepOneRunningVisit(draft: SessionDraft, before: Session): void {
  const running = [...draft.rows('visit')].filter((visit) => visit.endedAt === null);
  const keep = running.find((visit) => before.visit.get(visit.id)?.endedAt === null) ?? running[0];
  for (const visit of running)
    if (visit.id !== keep?.id)
      draft.put('visit', { ...visit, endedAt: visit.pausedAt ?? visit.startedAt, pausedAt: null });
}

/** One round a canvas takes votes at a time. */
function keepOneOpenRound(draft: SessionDraft, before: Session): void {
  const open = [...draft.rows('round')].filter((round) => round.state === 'open');
  for (const canvasId of new Set(open.map((round) => round.canvasId))) {
    const here = open.filter((round) => round.canvasId === canvasId);
    const keep = here.find((round) => before.round.get(round.id)?.state === 'open') ?? here[0];
    for (const round of here)
      if (round.id !== keep?.id) draft.put('round', { ...round, state: 'closed' });
  }
}

/** An origin is always an original. */
function flattenOrigins(draft: SessionDraft): void {
  for (const note of [...draft.rows('note')]) {
    const origin = note.originId && draft.get('note', note.originId);
    if (origin?.originId)
      draft.put('note', {
        ...note,
        originId: origin.originId === note.id ? null : origin.originId,
      });
  }
}

function keepOneOpenStage(draft: SessionDraft, before: Session): void {
  const open = [...draft.rows('stage')].filter((stage) => stage.state === 'open');
  const keep = open.find((stage) => before.stage.get(stage.id)?.state === 'open') ?? open[0];
  for (const stage of open)
    if (stage.id !== keep?.id) draft.put('stage', { ...stage, state: 'done' });
}
