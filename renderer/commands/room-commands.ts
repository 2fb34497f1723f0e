// What the room is shown besides the board, and what the two windows do together. Nothing here is
// saved.

import { openStage } from '#shared/derive/board.ts';
import { turnedBy } from '#shared/derive/speaking-order.ts';
import { runningWords as words } from '#shared/strings/running.ts';
import type { Command, CommandContext } from './command.ts';
import { turnReport } from './report-commands.ts';
import { selectedNotes } from './selected-notes.ts';
import { nextStage, openForRoom, previousStage } from './stage-commands.ts';

const stateOf = ({ store }: CommandContext) => store.state.getState();
const lookOf = ({ view }: CommandContext) => view.state.getState().room;
const canChange = (context: CommandContext): boolean => stateOf(context).readOnly === null;

function showWhere(context: CommandContext, whereWeAre: boolean): void {
  const { frozen, blank } = stateOf(context).room;
  context.store.show({ whereWeAre, ...(whereWeAre && { agreements: false }) });
  const seen = whereWeAre ? words.where.shown : words.where.ended;
  context.view.announce(frozen || blank ? words.where.behind : seen);
}

export const endWhere = (context: CommandContext): void => showWhere(context, false);

/** One speaker on or back; after the last the round is over. */
export function turnSpeaker({ store, view }: CommandContext, by: 1 | -1): void {
  const { speaking } = store.state.getState().room;
  if (!speaking) return;
  const isOver = by === 1 && speaking.at >= speaking.names.length;
  store.show({ speaking: isOver ? null : turnedBy(speaking, by) });
  if (isOver) view.announce(words.speaking.ended);
}

export function endSpeaking({ store, view }: CommandContext): void {
  store.show({ speaking: null });
  view.announce(words.speaking.ended);
}

/** Forwards as a presenter's key means it: the next speaker, the next page, the next step. */
export function leaf(context: CommandContext, by: 1 | -1): void {
  const { store, view } = context;
  const { room, session } = stateOf(context);
  const page = Math.min(room.page, room.pageCount - 1) + by;
  if (room.whereWeAre) endWhere(context);
  else if (room.agreements) store.show({ agreements: false });
  else if (room.speaking) turnSpeaker(context, by);
  else if (room.report) turnReport(context, by);
  else if (page >= 0 && page < room.pageCount) {
    store.show({ page, broughtId: null });
    view.announce(words.pages.turned(page + 1, room.pageCount));
  } else if (canChange(context))
    openForRoom(context, by === 1 ? nextStage(session) : previousStage(session));
}

const hasRoom = (context: CommandContext): boolean => stateOf(context).room.place !== 'nowhere';

/** What the room would be brought to; null where it is the same. */
export function elsewhere(context: CommandContext): 'step' | 'group' | 'note' | null {
  const { session, room } = stateOf(context);
  const { zoomedId } = lookOf(context);
  const open = openStage(session);
  if (context.stage && open && context.stage.id !== open.id) return 'step';
  if (zoomedId && session.cluster.has(zoomedId))
    return room.broughtId === zoomedId ? null : 'group';
  const [note, ...more] = selectedNotes(context);
  return note && more.length === 0 && room.broughtId !== note.id ? 'note' : null;
}

function bring(context: CommandContext): void {
  const { store, view, stage } = context;
  const { session } = stateOf(context);
  const what = elsewhere(context);
  if (what === 'step' && stage) {
    openForRoom(context, stage);
    view.announce(words.bring.step(stage.title));
  } else if (what === 'group') {
    const { zoomedId } = lookOf(context);
    store.show({ broughtId: zoomedId, spotlightId: null });
    view.announce(words.bring.brought(session.cluster.get(zoomedId ?? '')?.title ?? ''));
  } else if (what === 'note') {
    store.show({ broughtId: selectedNotes(context)[0]?.id ?? null, spotlightId: null });
    view.announce(words.bring.note);
  } else view.announce(words.bring.nowhere);
}

export const roomCommands: readonly Command[] = [
  {
    id: 'room.where',
    label: words.where.show,
    shortcut: 'Shift+W',
    isEnabled: () => true,
    run: (context) => showWhere(context, !stateOf(context).room.whereWeAre),
  },
  {
    id: 'room.speaking',
    label: words.speaking.open,
    shortcut: 'Shift+O',
    isEnabled: () => true,
    run: ({ view }) => view.open('speaking'),
  },
  {
    id: 'room.bring',
    label: words.bring.run,
    shortcut: 'Shift+R',
    isEnabled: canChange,
    run: bring,
  },
  {
    id: 'room.point',
    label: words.point.run,
    shortcut: 'Q',
    isEnabled: hasRoom,
    run: (context) => {
      // A key that is held comes again and again.
      if (lookOf(context).isPointing) return;
      context.view.lookAtRoom({ isPointing: true });
      context.view.announce(words.point.begun);
    },
  },
  {
    id: 'room.miniature',
    label: words.miniature.run,
    shortcut: 'Shift+M',
    isEnabled: () => true,
    // Small, then large, then away.
    run: (context) => {
      const { hasMiniature, isMiniatureLarge } = lookOf(context);
      context.view.lookAtRoom({
        hasMiniature: !isMiniatureLarge,
        isMiniatureLarge: hasMiniature && !isMiniatureLarge,
      });
    },
  },
  {
    id: 'room.present',
    label: words.present.run,
    shortcut: 'Shift+P',
    isEnabled: () => true,
    run: ({ view }) => {
      view.lookAt(null);
      view.lookAtRoom({ isPresenting: true, isPointing: false });
      view.announce(words.present.begun);
    },
  },
  {
    id: 'room.forwards',
    label: words.pages.on,
    shortcut: 'PageDown',
    isEnabled: hasRoom,
    run: (context) => leaf(context, 1),
  },
  {
    id: 'room.backwards',
    label: words.pages.back,
    shortcut: 'PageUp',
    isEnabled: hasRoom,
    run: (context) => leaf(context, -1),
  },
];
