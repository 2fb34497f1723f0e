// Which record refers to which, and what deleting the one does to the other: one table.
import type { Ballot } from '../domain/ballot.ts';
import type { WallRef } from '../domain/item-ref.ts';
import type { Note } from '../domain/note.ts';
import type { Noun, RecordOf } from '../domain/nouns.ts';
import type { Round } from '../domain/round.ts';
import type { Session } from '../domain/session-body.ts';
import { Draft } from '../lib/tables.ts';
import type { Diff } from './diff.ts';
import { RuleBroken, type SessionDraft } from './rules.ts';

type OnDelete = 'cascade' | 'refuse' | 'detach';

interface Reference {
  readonly from: Noun;
  readonly to: Noun;
  readonly onDelete: OnDelete;
  /** The ids the holder refers to. */
  readonly targets: (draft: SessionDraft, holderId: string) => readonly string[];
  /** Puts the holder on its own feet. */
  readonly detach?: (draft: SessionDraft, holderId: string, goneId: string) => void;
}

const reference = <From extends Noun>(
  from: From,
  to: Noun,
  onDelete: OnDelete,
  targets: (holder: RecordOf<From>) => readonly string[] | string | null,
  detach?: (draft: SessionDraft, holder: RecordOf<From>, goneId: string) => void,
): Reference => ({
  from,
  to,
  onDelete,
  targets: (draft, holderId) => {
    const holder = draft.get(from, holderId);
    const found = holder ? targets(holder) : null;
    return typeof found === 'string' ? [found] : (found ?? []);
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
const without = <T extends string>(ids: readonly T[], goneId: string): readonly T[] =>
  ids.filter((id) => id !== goneId);
const idsOf = (kind: WallRef['kind'], items: readonly WallRef[]): readonly string[] =>
  items.flatMap((item) => (item.kind === kind ? [item.id] : []));

const references: readonly Reference[] = [
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
  reference('note', 'cluster', 'detach', clusterOf, (draft, note) =>
    draft.put('note', { ...note, sort: { at: 'tray' } }),
  ),
  reference('note', 'note', 'detach', (note) => note.originId, inherit),
  reference('remark', 'stage', 'cascade', (remark) => remark.stageId),
  reference('round', 'canvas', 'cascade', (round) => round.canvasId),
  reference(
    'round',
    'round',
    'detach',
    (round) => round.parentId,
    (draft, round) => draft.put('round', { ...round, parentId: null }),
  ),
  ...(['cluster', 'note'] as const).map((kind) =>
    reference('round', kind, 'detach', (round) => roundItems(kind, round), takeOut),
  ),
  reference('ballot', 'round', 'cascade', (ballot) => ballot.roundId),
  ...(['cluster', 'note'] as const).map((kind) =>
    reference(
      'ballot',
      kind,
      'detach',
      (ballot) =>
        idsOf(
          kind,
          ballot.choices.map(({ item }) => item),
        ),
      spoil,
    ),
  ),
  reference('tally', 'round', 'cascade', (tally) => tally.roundId),
  reference('tally', 'table', 'cascade', (tally) => tally.tableId),
  ...(['cluster', 'note'] as const).map((kind) =>
    reference('tally', kind, 'cascade', (tally) => idsOf(kind, [tally.item])),
  ),
  reference('insight', 'canvas', 'cascade', (insight) => insight.canvasId),
  reference(
    'insight',
    'cluster',
    'detach',
    (insight) => insight.clusterIds,
    (draft, insight, goneId) =>
      draft.put('insight', { ...insight, clusterIds: without(insight.clusterIds, goneId) }),
  ),
  reference(
    'insight',
    'note',
    'detach',
    (insight) => insight.noteIds,
    (draft, insight, goneId) =>
      draft.put('insight', { ...insight, noteIds: without(insight.noteIds, goneId) }),
  ),
];

const roundItems = (kind: WallRef['kind'], { targets, result }: Round): readonly string[] =>
  idsOf(kind, [...targets, ...(result ?? []).map(({ item }) => item)]);

/** What is gone can't be chosen any more and has no result. */
function takeOut(draft: SessionDraft, round: Round, goneId: string): void {
  draft.put('round', {
    ...round,
    targets: round.targets.filter(({ id }) => id !== goneId),
    result: round.result?.filter(({ item }) => item.id !== goneId) ?? null,
  });
}

/** The dots on what is gone go with it; a ballot with no other is none. */
function spoil(draft: SessionDraft, ballot: Ballot, goneId: string): void {
  const choices = ballot.choices.filter(({ item }) => item.id !== goneId);
  if (choices.length === 0) draft.remove('ballot', ballot.id);
  else draft.put('ballot', { ...ballot, choices });
}

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
    const holders = [...draft.rows(row.from)].filter((holder) =>
      row.targets(draft, holder.id).includes(id),
    );
    for (const holder of holders) {
      if (row.onDelete === 'refuse') throw new RuleBroken('record.in-use');
      if (row.onDelete === 'cascade') removeRecord(draft, row.from, holder.id);
      else if (row.targets(draft, holder.id).includes(id)) row.detach?.(draft, holder.id, id);
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
      for (const target of row.targets(draft, holder.id)) {
        if (draft.get(row.to, target)) continue;
        if (row.detach) row.detach(draft, holder.id, target);
        else removeRecord(draft, row.from, holder.id);
        mended++;
      }
    }
  }
  return mended;
}

/** How many references point nowhere. Always 0 in a session that came through ops. */
export const countDangling = (session: Session): number => mendReferences(new Draft(session));
