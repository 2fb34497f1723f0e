// Every place the selected notes can be moved to, as the list shows them. The outcomes are those
// of dragging.

import type { Board } from '#shared/derive/board.ts';
import { lanesOf } from '#shared/derive/board.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { StageKind } from '#shared/domain/stage.ts';
import type { RandomBytes } from '#shared/lib/id.ts';
import { nameOfGroup } from '#shared/strings/group-name.ts';
import { looseTitle } from '#shared/strings/ideas.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { notesCount } from '#shared/strings/note.ts';
import { parkingWords } from '#shared/strings/parking.ts';
import { notesAndPaper } from '#shared/strings/tables.ts';
import { placeForGroup } from '../../commands/new-group.ts';
import { newClusterId } from '../../commands/new-ids.ts';
import { isSome, type Outcome } from '../../commands/outcomes.ts';
import { outcomeOf } from './outcome-of.ts';

export interface Destination {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly group: 'families' | 'groups' | 'other' | 'lanes' | 'order' | 'together';
  readonly outcome: () => Outcome | null;
}
interface Here {
  readonly session: Session;
  readonly board: Board;
  readonly canvasId: CanvasId;
  readonly stageKind: StageKind;
  readonly random: RandomBytes;
}
const words = insightWords.moveTo;

export function destinationsFor(notes: readonly Note[], here: Here): readonly Destination[] {
  const noteIds = notes.map((note) => note.id);
  if (!isSome(noteIds)) return [];
  if (here.stageKind === 'collect' || here.stageKind === 'ideas') return lanePlaces(noteIds, here);
  return wallPlaces(notes, here);
}

type Ids = Extract<Outcome, { to: 'tray' }>['noteIds'];

function lanePlaces(noteIds: Ids, { session, board, canvasId }: Here): readonly Destination[] {
  const loose = board.lanes.get(null) ?? [];
  const lanes = lanesOf(session, canvasId);
  const all = [
    ...lanes.map(({ id, title }) => ({ id, title })),
    ...(loose.length > 0 ? [{ id: null, title: looseTitle(lanes.length) }] : []),
  ];
  const own = all.find(({ id }) => holdsAll(board.lanes.get(id) ?? [], noteIds));
  return [
    ...all.map(
      ({ id, title }): Destination => ({
        id: id ?? 'none',
        label: title,
        detail: notesCount(board.lanes.get(id)?.length ?? 0),
        group: 'lanes',
        outcome: () => ({ to: 'lane', noteIds, laneId: id, beforeId: null }),
      }),
    ),
    later(noteIds, board),
    ...(own
      ? orderPlaces(board.lanes.get(own.id) ?? [], noteIds, (beforeId) => ({
          to: 'lane',
          noteIds,
          laneId: own.id,
          beforeId,
        }))
      : []),
  ];
}

const later = (noteIds: Ids, board: Board): Destination => ({
  id: 'later',
  label: parkingWords.place,
  detail: notesCount(board.parked.length),
  group: 'other',
  outcome: () => ({ to: 'parked', noteIds }),
});

const holdsAll = (notes: readonly Note[], noteIds: Ids): boolean =>
  noteIds.every((id) => notes.some((note) => note.id === id));

/** Before which of its neighbours; not where it stands already. */
function orderPlaces(
  notes: readonly Note[],
  noteIds: Ids,
  outcome: (beforeId: Note['id']) => Outcome,
): readonly Destination[] {
  return notes
    .filter((note, nth) => {
      const previous = notes[nth - 1];
      const stands = noteIds.length === 1 && previous?.id === noteIds[0];
      return !noteIds.includes(note.id) && !stands;
    })
    .map((note) => ({
      id: `before:${note.id}`,
      label: words.before(note.text),
      detail: '',
      group: 'order',
      outcome: () => outcome(note.id),
    }));
}

function wallPlaces(notes: readonly Note[], here: Here): readonly Destination[] {
  const { board, canvasId, random } = here;
  const noteIds = notes.map((note) => note.id);
  if (!isSome(noteIds)) return [];
  const [heldId] = noteIds;
  const dropped = { board, canvasId, newClusterId: () => newClusterId(random) };
  const what = { kind: 'notes', noteIds, heldId } as const;
  const groupOf = (ids: Ids, of: readonly Note[]): Outcome => ({
    to: 'new-cluster',
    noteIds: ids,
    canvasId,
    clusterId: newClusterId(random),
    at: placeForGroup(board, of),
  });
  const groups = board.clusters.map(
    ({ cluster, notes: held }): Destination => ({
      id: cluster.id,
      label: nameOfGroup(cluster, held[0]),
      detail: notesAndPaper(held.length, cluster.paperCount),
      group: 'groups',
      outcome: () => ({ to: 'cluster', noteIds, clusterId: cluster.id, beforeId: null }),
    }),
  );
  const own = board.clusters.find((one) => holdsAll(one.notes, noteIds));
  const order = own
    ? orderPlaces(own.notes, noteIds, (beforeId) => ({
        to: 'cluster',
        noteIds,
        clusterId: own.cluster.id,
        beforeId,
      }))
    : [];
  const together = board.alone
    .filter((note) => !noteIds.includes(note.id))
    .map(
      (note): Destination => ({
        id: note.id,
        label: words.groupWith(note.text),
        detail: '',
        group: 'together',
        outcome: () => outcomeOf(what, { kind: 'note', noteId: note.id }, dropped),
      }),
    );
  const fromTray = board.tray
    .filter((note) => !noteIds.includes(note.id))
    .map(
      (note): Destination => ({
        id: note.id,
        label: words.groupWith(note.text),
        detail: '',
        group: 'together',
        outcome: () => groupOf([note.id, ...noteIds], [note, ...notes]),
      }),
    );
  return [
    ...groups,
    {
      id: 'new',
      label: noteIds.length === 1 ? words.newGroup : words.newGroupOf(noteIds.length),
      detail: '',
      group: 'other',
      outcome: () => groupOf(noteIds, notes),
    },
    {
      id: 'alone',
      label: words.alone,
      detail: '',
      group: 'other',
      outcome: () => outcomeOf(what, { kind: 'alone' }, dropped),
    },
    {
      id: 'tray',
      label: words.tray,
      detail: notesCount(board.tray.length),
      group: 'other',
      outcome: () => ({ to: 'tray', noteIds }),
    },
    later(noteIds, board),
    ...order,
    ...together,
    ...fromTray,
  ];
}

/** Where a group can be merged into. */
export function mergePlaces(
  clusterId: string,
  { board }: Pick<Here, 'board'>,
): readonly Destination[] {
  const gone = board.clusters.find(({ cluster }) => cluster.id === clusterId)?.cluster;
  if (!gone) return [];
  return board.clusters
    .filter(({ cluster }) => cluster.id !== clusterId)
    .map(({ cluster, notes }) => ({
      id: cluster.id,
      label: nameOfGroup(cluster, notes[0]),
      detail: notesAndPaper(notes.length, cluster.paperCount),
      group: 'groups',
      outcome: () => ({ to: 'merged', clusterId: gone.id, intoId: cluster.id }),
    }));
}
