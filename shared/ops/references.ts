// Which record refers to which, and what deleting the one does to the other: one table.
import type { Note } from '../domain/note.ts';
import type { Noun, RecordOf } from '../domain/nouns.ts';
import type { Session } from '../domain/session-body.ts';
import { Draft } from '../lib/tables.ts';
import type { Diff } from './diff.ts';
import { RuleBroken, type SessionDraft } from './rules.ts';

type OnDelete = 'cascade' | 'refuse' | 'detach';

interface Reference {
  readonly from: Noun;
  readonly to: Noun;
  readonly onDelete: OnDelete;
  /** The id the holder refers to, if it does. */
  readonly target: (draft: SessionDraft, holderId: string) => string | null | undefined;
  /** Puts the holder on its own feet. */
  readonly detach?: (draft: SessionDraft, holderId: string, goneId: string) => void;
}

const reference = <From extends Noun>(
  from: From,
  to: Noun,
  onDelete: OnDelete,
  target: (holder: RecordOf<From>) => string | null,
  detach?: (draft: SessionDraft, holder: RecordOf<From>, goneId: string) => void,
): Reference => ({
  from,
  to,
  onDelete,
  target: (draft, holderId) => {
    const holder = draft.get(from, holderId);
    return holder && target(holder);
  },
  ...(detach && {
    detach: (draft, holderId, goneId) => {
      const holder = draft.get(from, holderId);
      if (holder) detach(draft, holder, goneId);
    },
  }),
});

const clusterOf = (note: Note): string | null =>
  note.sort.at === 'cluster' ? note.sort.clusterId : null;

const references: readonly Reference[] = [
  reference('stage', 'canvas', 'refuse', (stage) => stage.canvasId),
  reference('lane', 'canvas', 'cascade', (lane) => lane.canvasId),
  reference('cluster', 'canvas', 'cascade', (cluster) => cluster.canvasId),
  reference('note', 'canvas', 'refuse', (note) => note.canvasId),
  reference(
    'note',
    'lane',
    'detach',
    (note) => note.laneId,
    (draft, note) => draft.put('note', { ...note, laneId: null }),
  ),
  reference('note', 'cluster', 'detach', clusterOf, (draft, note) =>
    draft.put('note', { ...note, sort: { at: 'tray' } }),
  ),
  reference('note', 'note', 'detach', (note) => note.originId, inherit),
  reference('remark', 'stage', 'cascade', (remark) => remark.stageId),
];

/** The copies outlive their original: the first of them becomes the original of the others. */
function inherit(draft: SessionDraft, heir: Note, goneId: string): void {
  draft.put('note', { ...heir, originId: null });
  for (const note of draft.rows('note'))
    if (note.originId === goneId && note.id !== heir.id)
      draft.put('note', { ...note, originId: heir.id });
}

/** Removes a record and settles everything that referred to it. @throws RuleBroken 'record.in-use' */
export function removeRecord(draft: SessionDraft, noun: Noun, id: string): void {
  for (const row of references.filter((candidate) => candidate.to === noun)) {
    const holders = [...draft.rows(row.from)].filter(
      (holder) => row.target(draft, holder.id) === id,
    );
    for (const holder of holders) {
      if (row.onDelete === 'refuse') throw new RuleBroken('record.in-use');
      if (row.onDelete === 'cascade') removeRecord(draft, row.from, holder.id);
      else if (row.target(draft, holder.id) === id) row.detach?.(draft, holder.id, id);
    }
  }
  draft.remove(noun, id);
}

/** Settles references to records that are not there, as a hand-edited file or an undo may leave. */
export function mendReferences(draft: SessionDraft, within?: Diff): number {
  let mended = 0;
  for (const row of references) {
    if (within && !within.some((change) => change.noun === row.from || change.noun === row.to))
      continue;
    for (const holder of [...draft.rows(row.from)]) {
      const target = row.target(draft, holder.id);
      if (!target || draft.get(row.to, target)) continue;
      if (row.detach) row.detach(draft, holder.id, target);
      else removeRecord(draft, row.from, holder.id);
      mended++;
    }
  }
  return mended;
}

/** How many references point nowhere. Always 0 in a session that came through ops. */
export const countDangling = (session: Session): number => mendReferences(new Draft(session));
