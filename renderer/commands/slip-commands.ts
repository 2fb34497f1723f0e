// Writing hidden: thoughts go into the box unseen, and one reveal makes notes of all of them.
import {
  isWrittenHidden,
  slipCount,
  slipsOn,
  takesSlips,
  unrevealed,
} from '#shared/derive/slips.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { LaneId } from '#shared/domain/lane.ts';
import type { Slip, SlipId } from '#shared/domain/slip.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import type { NewNote } from '#shared/ops/note.ts';
import { slipWords as words } from '#shared/strings/slips.ts';
import { keptDrafts } from '../store/kept-drafts.ts';
import type { Command, CommandContext } from './command.ts';
import { newNoteId } from './new-ids.ts';
import { canChangeBoard, canvasOf } from './selected-notes.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'random'>;
/** What fits into one message. */
const PORTION = 300;

const stateOf = ({ store }: Pick<Context, 'store'>) => store.state.getState();

/** Whether what is written in this step goes into the box. */
export function isHiddenEntry({ store, stage }: Pick<CommandContext, 'store' | 'stage'>): boolean {
  const { session, room } = stateOf({ store });
  if (!stage?.canvasId || !takesSlips(stage)) return false;
  return isWrittenHidden(session, room.box, stage.canvasId);
}

/** Where this window keeps how people write on a board. */
const entryOf = (canvasId: CanvasId): string => `entry:${canvasId}`;

/** An empty box is known to the windows alone: what was chosen outlives a reload here. */
export function chooseAgain(store: Context['store'], canvasId: CanvasId): void {
  const { session, room } = stateOf({ store });
  if (keptDrafts.read(entryOf(canvasId)) === 'hidden' && room.box === null)
    store.show({ box: { canvasId, count: slipCount(session, canvasId) } });
}

export function chooseEntry(
  { store, view }: Pick<Context, 'store' | 'view'>,
  canvasId: CanvasId,
  isHidden: boolean,
): void {
  const count = slipCount(stateOf({ store }).session, canvasId);
  // What lies in the box is shown before anybody writes beside it in the open.
  if (!isHidden && count > 0) return;
  store.show({ box: isHidden ? { canvasId, count } : null });
  keptDrafts.write(entryOf(canvasId), isHidden ? 'hidden' : '');
  view.announce(isHidden ? words.way.nowHidden : words.way.nowOpen);
}

/** Into the box; of the words nothing is said aloud. False: refused. */
export function addSlip({ store, view, random }: Context, slip: Omit<Slip, 'id'>): boolean {
  const slipId = newId('slip', random);
  if (!store.dispatch([{ type: 'slip.add', slipId, ...slip }])) return false;
  view.announce(words.added(slipCount(stateOf({ store }).session, slip.canvasId)));
  return true;
}

/** One thought as it is typed: nothing of it is there before its first word, and none without any. */
export function writeSlip(
  { store }: Pick<Context, 'store'>,
  at: { readonly slipId: SlipId; readonly canvasId: CanvasId; readonly laneId: LaneId | null },
  text: string,
  mark?: string,
): void {
  const { slipId } = at;
  const known = stateOf({ store }).session.slip.get(slipId);
  const look = { tone: 'butter', source: null, tableId: null } as const;
  if (known && known.text !== text) store.dispatch([{ type: 'slip.write', slipId, text }], mark);
  if (!known && text !== '') store.dispatch([{ type: 'slip.add', ...at, ...look, text }], mark);
}

/** New notes as slips, in portions that travel; one step of undo. */
export function addHidden(
  { store, view, random }: Context,
  canvasId: CanvasId,
  notes: readonly NewNote[],
): void {
  const mark = `hide:${newId('slip', random)}`;
  const ops = notes.map(
    ({ noteId: _noteId, tableId = null, ...note }): Op => ({
      ...{ type: 'slip.add', slipId: newId('slip', random), canvasId },
      ...note,
      tableId,
    }),
  );
  for (let from = 0; from < ops.length; from += PORTION)
    if (!store.dispatch(ops.slice(from, from + PORTION), mark)) return;
  store.endStep();
  view.announce(words.imported(ops.length));
}

/** All of them become notes, in the order of their random ids. A fact: nothing takes it back. */
export function revealBox({ store, view, random }: Context, canvasId: CanvasId): boolean {
  const slips = [...slipsOn(stateOf({ store }).session, canvasId)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const notes = slips.map(({ id: slipId }) => ({ slipId, noteId: newNoteId(random) }));
  for (let from = 0; from < notes.length; from += PORTION) {
    const some = notes.slice(from, from + PORTION);
    if (!store.dispatch([{ type: 'slip.reveal', canvasId, notes: some }])) return false;
  }
  // No undo of what was written hidden may reach behind it.
  store.cutHistory();
  store.show({ box: null, page: 0 });
  keptDrafts.write(entryOf(canvasId), '');
  view.announce(words.reveal.done(notes.length));
  return true;
}

/** From here on the screen goes from hand to hand. */
export function passScreen({ store, view }: Pick<Context, 'store' | 'view'>, id: CanvasId): void {
  store.cutHistory();
  store.dismiss('refused');
  view.pass(id);
}

export const slipCommands: readonly Command[] = [
  {
    id: 'slip.pass',
    label: words.pass.button,
    shortcut: null,
    isEnabled: (context) => isHiddenEntry(context) && canChangeBoard(context),
    run: (context) => {
      const canvasId = canvasOf(context);
      if (canvasId) passScreen(context, canvasId);
    },
  },
  {
    id: 'slip.reveal',
    label: words.reveal.command,
    shortcut: null,
    isEnabled: (context) => {
      const { session, readOnly } = stateOf(context);
      return readOnly === null && unrevealed(session, canvasOf(context)) !== null;
    },
    run: ({ view }) => view.open('reveal'),
  },
];
