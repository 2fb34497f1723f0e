// Rules that hold over several records, put right after an undo that meets newer changes.

import type { Session } from '../domain/session-body.ts';
import { Draft } from '../lib/tables.ts';
import { type Diff, putBack } from './diff.ts';
import { mendReferences } from './references.ts';
import type { SessionDraft } from './rules.ts';

/** Undoes these diffs, the latest first, on a session that has moved on. Answers what changes. */
export function revertDiffs(session: Session, diffs: readonly Diff[]): Diff {
  const draft = new Draft(session);
  for (const diff of [...diffs].reverse()) putBack(draft, diff);
  mendReferences(draft);
  flattenOrigins(draft);
  keepOneOpenStage(draft, session);
  sweepClusters(draft);
  return draft.changes();
}

/** A cluster without notes and without a name is nobody's work: it goes. */
export function sweepClusters(draft: SessionDraft): void {
  const lived = new Set<string>();
  for (const note of draft.rows('note'))
    if (note.sort.at === 'cluster') lived.add(note.sort.clusterId);
  for (const cluster of [...draft.rows('cluster')])
    if (cluster.title === '' && !lived.has(cluster.id)) draft.remove('cluster', cluster.id);
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
