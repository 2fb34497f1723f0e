// Groups by shared words, for what is left in the tray: proposed first, made in one step.
import { boardOf } from '#shared/derive/board.ts';
import type { Segment } from '#shared/derive/note-words.ts';
import { type SuggestedCluster, suggestClusters } from '#shared/derive/suggest-clusters.ts';
import { clusterBox, wallItems } from '#shared/derive/wall-layout.ts';
import { freeSpot } from '#shared/derive/wall-space.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { Note, NoteId } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { suggestWords as words } from '#shared/strings/suggest.ts';
import type { Command, CommandContext } from './command.ts';
import { newClusterId } from './new-ids.ts';
import { boardOn, canChangeBoard, canvasOf } from './selected-notes.ts';

export type Suggestion = SuggestedCluster<Note>;

/** A duplicate is there to be somewhere else than its original: the two are never suggested together. */
export function suggestionsFor(
  session: Session,
  canvasId: CanvasId,
  segment: Segment,
): readonly Suggestion[] {
  const { tray } = boardOf(session, canvasId);
  const seen = new Set<NoteId>();
  const once = tray.filter((note) => {
    const original = note.originId ?? note.id;
    const isNew = !seen.has(original);
    seen.add(original);
    return isNew && !note.locked;
  });
  return suggestClusters(once, segment);
}

/** Groups without a name, each in the first free place; what has left the tray meanwhile stays. */
export function makeClusters(
  context: Pick<CommandContext, 'store' | 'view' | 'random'>,
  canvasId: CanvasId,
  groups: readonly (readonly NoteId[])[],
): boolean {
  const { store, view, random } = context;
  const board = boardOn(context, canvasId);
  const inTray = new Set(board.tray.map((note) => note.id));
  const items = [...wallItems(board)];
  const ops: Op[] = [];
  let noteCount = 0;
  for (const group of groups) {
    const noteIds = group.filter((id) => inTray.has(id));
    if (noteIds.length < 2) continue;
    const clusterId = newClusterId(random);
    const { width, height } = clusterBox({ x: 0, y: 0 }, noteIds.length);
    const at = freeSpot(items, { width, height });
    items.push({ kind: 'cluster', id: clusterId, box: clusterBox(at, noteIds.length) });
    ops.push({ type: 'cluster.create', clusterId, canvasId, ...at, noteIds });
    noteCount += noteIds.length;
  }
  if (ops.length === 0 || !store.dispatch(ops)) return false;
  view.announce(words.made(ops.length, noteCount));
  return true;
}

/** Asked at every change, so it goes no further than it must. */
function hasTwoInTray({ note }: Session, canvasId: CanvasId): boolean {
  let count = 0;
  for (const { canvasId: on, sort } of note.values())
    if (on === canvasId && sort.at === 'tray' && ++count === 2) return true;
  return false;
}

export const suggestCommands: readonly Command[] = [
  {
    id: 'suggest.open',
    label: words.command,
    shortcut: 'U',
    isEnabled: (context) => {
      const canvasId = canvasOf(context);
      if (!canvasId || context.stage?.kind !== 'sort') return false;
      if (context.store.role !== 'facilitator' || !canChangeBoard(context)) return false;
      return hasTwoInTray(context.store.state.getState().session, canvasId);
    },
    run: ({ view }) => view.open('suggest'),
  },
];
