// Notes from the clipboard onto a board: new notes, one undo step, said aloud. What stood together
// stands together again: in the group of the same name, else in a new one.
import { boardOf, lanesOf } from '#shared/derive/board.ts';
import { clusterBox, wallItems } from '#shared/derive/wall-layout.ts';
import { freeSpot } from '#shared/derive/wall-space.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { NewNote } from '#shared/ops/note.ts';
import { clipboardWords as words } from '#shared/strings/clipboard.ts';
import type { TextNote } from '#shared/transfer/clip-text.ts';
import type { NoteClip } from '#shared/transfer/note-clip.ts';
import type { CommandContext } from './command.ts';
import { newClusterId, newNoteId } from './new-ids.ts';
import { isSome, type Outcome } from './outcomes.ts';
import { opsWithRoom } from './perform.ts';
import { addHidden, isHiddenEntry } from './slip-commands.ts';

/** Where the focus is: a question, the tray, or neither. */
export type PastePlace =
  | { readonly in: 'lane'; readonly laneId: LaneId | null }
  | { readonly in: 'tray' }
  | { readonly in: 'board' };

/** Text from elsewhere as a clip: plain notes, each under its heading. */
export const clipOfTexts = (notes: readonly TextNote[]): NoteClip => ({
  commonboard: 'notes',
  version: 1,
  groups: [],
  notes: notes.map(({ text, lane }) => ({ text, lane, tone: 'butter', source: null, group: null })),
});

/** Characters of text that travel at once. */
const PORTION = 100_000;

function portions(notes: readonly NewNote[]): readonly NewNote[][] {
  const all: NewNote[][] = [];
  let held = PORTION;
  for (const note of notes) {
    if (held + note.text.length > PORTION) {
      all.push([]);
      held = 0;
    }
    all.at(-1)?.push(note);
    held += note.text.length;
  }
  return all;
}

/** Answers the new notes in their order; none when a rule refused it, or they are hidden. */
export function pasteNotes(
  context: CommandContext,
  canvasId: CanvasId,
  clip: NoteClip,
  place: PastePlace,
): readonly NoteId[] {
  const { store, view, random } = context;
  const session = () => store.state.getState().session;
  const lanes = new Map<string, LaneId>(
    lanesOf(session(), canvasId).map((lane) => [lane.title, lane.id]),
  );
  const notes = clip.notes.map(
    ({ text, tone, source, lane }): NewNote => ({
      noteId: newNoteId(random),
      laneId: place.in === 'lane' ? place.laneId : (lanes.get(lane ?? '') ?? null),
      text,
      tone,
      source,
    }),
  );
  if (isHiddenEntry(context)) {
    addHidden(context, canvasId, notes);
    return [];
  }
  const ids = notes.map((note) => note.noteId);
  const mark = `paste:${ids[0]}`;
  for (const some of portions(notes))
    if (!store.dispatch([{ type: 'note.import', canvasId, notes: some }], mark)) return [];
  const grouped = place.in === 'tray' ? [] : clip.groups;
  for (const [nth, { title }] of grouped.entries()) {
    const noteIds = ids.filter((_, at) => clip.notes[at]?.group === nth);
    if (isSome(noteIds)) gather(context, canvasId, title, noteIds, mark);
  }
  store.endStep();
  const lane = place.in === 'lane' ? session().lane.get(place.laneId ?? '') : undefined;
  const where = lane
    ? words.inLane(lane.title)
    : grouped.length > 0
      ? words.inGroups
      : words.inTray;
  view.announce(words.pasted(ids.length, where));
  return ids;
}

function gather(
  { store, random }: CommandContext,
  canvasId: CanvasId,
  title: string,
  noteIds: readonly [NoteId, ...NoteId[]],
  mark: string,
): void {
  const { session } = store.state.getState();
  const board = boardOf(session, canvasId);
  const same = board.clusters.find(({ cluster }) => title !== '' && cluster.title === title);
  const clusterId = same?.cluster.id ?? newClusterId(random);
  const at = freeSpot(wallItems(board), clusterBox({ x: 0, y: 0 }, noteIds.length));
  const outcome: Outcome = same
    ? { to: 'cluster', noteIds, clusterId, beforeId: null }
    : { to: 'new-cluster', noteIds, canvasId, clusterId, at };
  store.dispatch(opsWithRoom(session, outcome, store.role), mark);
  if (!same && title !== '') store.dispatch([{ type: 'cluster.rename', clusterId, title }], mark);
}
