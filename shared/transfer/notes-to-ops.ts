// What was read becomes ops: notes, their groups on free wall, the lines between them, and the votes
// they had as a round of its own. All of it is one change, so one undo.
import type { GroupPreview, NotePreview, PlacePreview } from '../api/import-preview.ts';
import { boardOf } from '../derive/board.ts';
import { tidyWall } from '../derive/tidy-wall.ts';
import { clusterBox, noteBox, type WallItem, wallItems } from '../derive/wall-layout.ts';
import type { CanvasId } from '../domain/canvas.ts';
import type { ClusterId } from '../domain/cluster.ts';
import type { WallRef } from '../domain/item-ref.ts';
import type { LaneId } from '../domain/lane.ts';
import { limits } from '../domain/limits.ts';
import type { NoteId } from '../domain/note.ts';
import type { Choice } from '../domain/round.ts';
import type { Session } from '../domain/session-body.ts';
import type { TableId } from '../domain/table.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import type { Op } from '../ops/apply-op.ts';
import type { ParsedNotes } from './parsed-import.ts';

export interface WallTarget {
  readonly session: Session;
  readonly canvasId: CanvasId;
  readonly laneOf: (note: NotePreview) => LaneId | null;
  readonly tableOf: (note: NotePreview) => TableId | null;
  /** What the round of imported votes is called. */
  readonly question: string;
}
interface MadeNote {
  readonly noteId: NoteId;
  readonly note: NotePreview;
}
interface MadeGroup {
  readonly clusterId: ClusterId;
  readonly group: GroupPreview;
  readonly members: readonly NoteId[];
}

export function notesToOps(
  { notes, groups, lines }: Pick<ParsedNotes, 'notes' | 'groups' | 'lines'>,
  target: WallTarget,
  random: RandomBytes,
): readonly Op[] {
  const { canvasId } = target;
  const made = notes.map((note) => ({ noteId: newId('note', random), note }));
  const clusters = clustersOf(groups, made, random);
  const grouped = new Set(clusters.flatMap(({ members }) => members));
  const alone = made.filter(({ noteId, note }) => note.at && !grouped.has(noteId));
  const places = placesFor(target, clusters, alone);
  const spot = (id: string): PlacePreview => places.get(id) ?? { x: 0, y: 0 };
  const ops: Op[] = [];
  if (made.length > 0)
    ops.push({ type: 'note.import', canvasId, notes: made.map(newNote(target)) });
  for (const { clusterId, group, members } of clusters) {
    ops.push({
      ...({ type: 'cluster.create', clusterId, canvasId } as const),
      ...{ ...spot(clusterId), noteIds: [...members] },
    });
    if (group.title !== '') ops.push({ type: 'cluster.rename', clusterId, title: group.title });
  }
  if (alone.length > 0) {
    const put = alone.map(({ noteId }) => ({ noteId, ...spot(noteId) }));
    ops.push({ type: 'note.place', places: put });
  }
  const byKey = itemsByKey(made, clusters);
  for (const { from, to, label } of lines) {
    const [start, end] = [byKey.get(from), byKey.get(to)];
    if (!start || !end || start.id === end.id) continue;
    const connectorId = newId('connector', random);
    ops.push({ type: 'connector.add', connectorId, canvasId, from: start, to: end, label });
  }
  const choices = choicesOf(made, clusters);
  const { question } = target;
  if (choices.length > 0)
    ops.push({
      ...{ type: 'round.bring', roundId: newId('round', random) },
      ...{ canvasId, question, choices },
    } as const);
  return ops;
}

const newNote =
  ({ laneOf, tableOf }: WallTarget) =>
  ({ noteId, note }: MadeNote) => ({
    ...{ noteId, laneId: laneOf(note), text: note.text, tone: 'butter' as const },
    ...{ source: null, tableId: tableOf(note) },
  });

/** Into the box, unseen until the reveal: words alone, without groups, lines or votes. */
export const slipsToOps = (
  notes: readonly NotePreview[],
  { canvasId, laneOf, tableOf }: WallTarget,
  random: RandomBytes,
): readonly Op[] =>
  notes.map((note) => ({
    ...({ type: 'slip.add', slipId: newId('slip', random), canvasId } as const),
    ...({ laneId: laneOf(note), text: note.text, tone: 'butter', source: null } as const),
    tableId: tableOf(note),
  }));

/** A group without a note of its own is not made: its name alone is nobody's thought. */
function clustersOf(
  groups: readonly GroupPreview[],
  made: readonly MadeNote[],
  random: RandomBytes,
): readonly MadeGroup[] {
  const members = new Map<string, NoteId[]>();
  for (const { noteId, note } of made)
    if (note.group !== undefined)
      members.set(note.group, [...(members.get(note.group) ?? []), noteId]);
  return groups.flatMap((group) => {
    const inside = members.get(group.key) ?? [];
    if (inside.length === 0) return [];
    return [{ clusterId: newId('cluster', random), group, members: inside }];
  });
}

/** In calm rows, in about the order they stood in, where nothing lies. */
function placesFor(
  { session, canvasId }: WallTarget,
  clusters: readonly MadeGroup[],
  alone: readonly MadeNote[],
): ReadonlyMap<string, PlacePreview> {
  const origin = { x: 0, y: 0 };
  const items: readonly WallItem[] = [
    ...clusters.map(({ clusterId, group, members }) => ({
      ...({ kind: 'cluster', id: clusterId } as const),
      box: clusterBox(group.at ?? origin, members.length),
    })),
    ...alone.map(({ noteId, note }) => ({
      ...({ kind: 'note', id: noteId } as const),
      box: noteBox(note.at ?? origin),
    })),
  ];
  return tidyWall(items, wallItems(boardOf(session, canvasId)));
}

function itemsByKey(
  made: readonly MadeNote[],
  clusters: readonly MadeGroup[],
): ReadonlyMap<string, WallRef> {
  const byKey = new Map<string, WallRef>();
  for (const { noteId, note } of made)
    if (note.key !== undefined) byKey.set(note.key, { kind: 'note', id: noteId });
  for (const { clusterId, group } of clusters)
    if (!byKey.has(group.key)) byKey.set(group.key, { kind: 'cluster', id: clusterId });
  return byKey;
}

/** The votes of a group's notes are the group's, as dots are given to groups. */
function choicesOf(
  made: readonly MadeNote[],
  clusters: readonly MadeGroup[],
): readonly Choice[] & Choice[] {
  const groupOf = new Map(
    clusters.flatMap(({ clusterId, members }) => members.map((id) => [id, clusterId] as const)),
  );
  const counts = new Map<string, { item: WallRef; count: number }>();
  for (const { noteId, note } of made) {
    if (!note.votes) continue;
    const clusterId = groupOf.get(noteId);
    const item: WallRef = clusterId
      ? { kind: 'cluster', id: clusterId }
      : { kind: 'note', id: noteId };
    const count = (counts.get(item.id)?.count ?? 0) + note.votes;
    counts.set(item.id, { item, count: Math.min(limits.roundVotes, count) });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, limits.roundTargets);
}
