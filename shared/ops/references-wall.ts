// References of stages and of everything on a wall, and of what was learned from it.
import type { Note } from '../domain/note.ts';
import { idsOfKind, listed, type Reference, reference } from './reference.ts';
import type { SessionDraft } from './rules.ts';

const clusterOf = (note: Note): string | null =>
  note.sort.at === 'cluster' ? note.sort.clusterId : null;

export const wallReferences: readonly Reference[] = [
  reference('stage', 'canvas', 'refuse', (stage) => stage.canvasId),
  reference('visit', 'stage', 'cascade', (visit) => visit.stageId),
  reference('lane', 'canvas', 'cascade', (lane) => lane.canvasId),
  reference('family', 'canvas', 'cascade', (family) => family.canvasId),
  reference('cluster', 'canvas', 'cascade', (cluster) => cluster.canvasId),
  reference(
    'cluster',
    'family',
    'detach',
    (cluster) => cluster.familyId,
    (draft, cluster) => draft.put('cluster', { ...cluster, familyId: null }),
  ),
  reference(
    'cluster',
    'table',
    'detach',
    (cluster) => cluster.tableId,
    (draft, cluster) => draft.put('cluster', { ...cluster, tableId: null }),
  ),
  reference('note', 'canvas', 'refuse', (note) => note.canvasId),
  reference(
    'note',
    'lane',
    'detach',
    (note) => note.laneId,
    (draft, note) => draft.put('note', { ...note, laneId: null }),
  ),
  reference(
    'note',
    'table',
    'detach',
    (note) => note.tableId,
    (draft, note) => draft.put('note', { ...note, tableId: null }),
  ),
  reference('connector', 'canvas', 'cascade', (connector) => connector.canvasId),
  ...(['cluster', 'note'] as const).map((kind) =>
    reference('connector', kind, 'cascade', ({ from, to }) => idsOfKind(kind, [from, to])),
  ),
  reference('slip', 'canvas', 'cascade', (slip) => slip.canvasId),
  reference(
    'slip',
    'lane',
    'detach',
    (slip) => slip.laneId,
    (draft, slip) => draft.put('slip', { ...slip, laneId: null }),
  ),
  reference(
    'slip',
    'table',
    'detach',
    (slip) => slip.tableId,
    (draft, slip) => draft.put('slip', { ...slip, tableId: null }),
  ),
  reference('note', 'cluster', 'detach', clusterOf, (draft, note) =>
    draft.put('note', { ...note, sort: { at: 'tray' } }),
  ),
  reference('note', 'note', 'detach', (note) => note.originId, inherit),
  reference('remark', 'stage', 'cascade', (remark) => remark.stageId),
  reference('insight', 'canvas', 'cascade', (insight) => insight.canvasId),
  listed(
    'insight',
    'cluster',
    (insight) => insight.clusterIds,
    (insight, keep) => ({ ...insight, clusterIds: keep(insight.clusterIds) }),
  ),
  listed(
    'insight',
    'note',
    (insight) => insight.noteIds,
    (insight, keep) => ({ ...insight, noteIds: keep(insight.noteIds) }),
  ),
];

/** The copies outlive their original: the first of them becomes the original of the others. */
function inherit(draft: SessionDraft, heir: Note, goneId: string): void {
  draft.put('note', { ...heir, originId: null });
  for (const note of draft.rows('note'))
    if (note.originId === goneId && note.id !== heir.id)
      draft.put('note', { ...note, originId: heir.id });
}
