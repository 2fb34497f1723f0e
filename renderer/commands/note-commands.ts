// What can be done with the selected notes, the same by menu, button and key.
import { spread, spreadSize, wallItems } from '#shared/derive/wall-layout.ts';
import { freeSpot } from '#shared/derive/wall-space.ts';
import { insightWords, noteCommandWords as words } from '#shared/strings/insight.ts';
import { parkingWords } from '#shared/strings/parking.ts';
import type { Command, CommandContext } from './command.ts';
import { mayTake, writeOn } from './held-back.ts';
import { placeForGroup } from './new-group.ts';
import { newClusterId, newNoteId } from './new-ids.ts';
import { isSome, type Outcome, opsOf } from './outcomes.ts';
import { perform } from './perform.ts';
import { trayStage } from './quick-add.ts';
import {
  boardOn,
  canChangeBoard,
  canvasOf,
  hasWall,
  isOnNotesBoard,
  selectedNotes,
} from './selected-notes.ts';

const some = (context: CommandContext): boolean =>
  canChangeBoard(context) && selectedNotes(context).length > 0;
const mayWrite = (context: CommandContext): boolean =>
  context.store.role === 'facilitator' && some(context);
const onWall = (context: CommandContext): boolean => hasWall(context) && some(context);
const ids = (context: CommandContext) => selectedNotes(context).map((note) => note.id);

const hasTray = ({ store }: CommandContext): boolean => {
  const { session, readOnly } = store.state.getState();
  return readOnly === null && trayStage(session) !== null;
};

export const noteCommands: readonly Command[] = [
  {
    id: 'note.add',
    label: words.quickAdd,
    shortcut: 'N',
    isEnabled: (context) =>
      context.store.role === 'facilitator' &&
      (isOnNotesBoard(context) ? canChangeBoard(context) : hasTray(context)),
    run: (context) =>
      isOnNotesBoard(context) ? context.view.wish('quick-add') : context.view.open('quick-add'),
  },
  {
    id: 'note.edit',
    label: words.edit,
    shortcut: 'F2',
    isEnabled: mayWrite,
    run: (context) => {
      const id = ids(context).at(-1);
      if (id) writeOn(context, id);
    },
  },
  {
    id: 'note.move-to',
    label: words.moveTo,
    shortcut: 'M',
    isEnabled: some,
    run: (context) => {
      if (mayTake(context, selectedNotes(context))) context.view.open('move-to');
    },
  },
  {
    id: 'note.group',
    label: words.group,
    shortcut: 'G',
    isEnabled: onWall,
    run: (context) => {
      const canvasId = canvasOf(context);
      const notes = selectedNotes(context);
      const noteIds = ids(context);
      if (!canvasId || !isSome(noteIds)) return;
      const at = placeForGroup(boardOn(context, canvasId), notes);
      const clusterId = newClusterId(context.random);
      const done = perform(context, { to: 'new-cluster', noteIds, canvasId, clusterId, at });
      if (done) context.view.select([]);
    },
  },
  {
    id: 'note.alone',
    label: words.alone,
    shortcut: 'W',
    isEnabled: onWall,
    run: (context) => {
      const canvasId = canvasOf(context);
      const noteIds = ids(context);
      if (!canvasId) return;
      const items = wallItems(boardOn(context, canvasId));
      const spots = spread(freeSpot(items, spreadSize(noteIds.length)), noteIds.length);
      const places = noteIds.flatMap((noteId, nth) => {
        const spot = spots[nth];
        return spot ? [{ noteId, ...spot }] : [];
      });
      if (perform(context, { to: 'alone', places })) context.view.select([]);
    },
  },
  {
    id: 'note.tray',
    label: words.tray,
    shortcut: 'T',
    isEnabled: (context) =>
      onWall(context) && selectedNotes(context).some((note) => note.sort.at !== 'tray'),
    run: (context) => {
      const noteIds = ids(context);
      if (isSome(noteIds) && perform(context, { to: 'tray', noteIds })) context.view.select([]);
    },
  },
  {
    id: 'note.park',
    label: parkingWords.park,
    shortcut: 'R',
    isEnabled: mayWrite,
    run: (context) => {
      const noteIds = ids(context);
      if (isSome(noteIds) && perform(context, { to: 'parked', noteIds })) context.view.select([]);
    },
  },
  {
    id: 'note.duplicate',
    label: words.duplicate,
    shortcut: 'D',
    isEnabled: mayWrite,
    run: (context) => {
      const notes = selectedNotes(context);
      const copies = notes.map(
        (note) =>
          ({ to: 'copy', noteId: note.id, copyId: newNoteId(context.random) }) satisfies Outcome,
      );
      if (!context.store.dispatch(copies.flatMap(opsOf))) return;
      context.view.select(copies.map((copy) => copy.copyId));
      context.view.announce(insightWords.did.copied(notes.map((note) => note.text).join(', ')));
    },
  },
  {
    id: 'note.spotlight',
    label: words.spotlight,
    shortcut: 'S',
    isEnabled: mayWrite,
    run: (context) => {
      const [first] = ids(context);
      const shown = context.store.state.getState().room.spotlightId;
      context.store.show({ spotlightId: first && first !== shown ? first : null });
    },
  },
  {
    id: 'note.delete',
    label: words.delete,
    shortcut: 'Delete',
    isEnabled: mayWrite,
    run: (context) => {
      const noteIds = ids(context);
      if (!context.store.dispatch([{ type: 'note.delete', noteIds }])) return;
      context.view.select([]);
      context.view.announce(insightWords.did.deleted(noteIds.length));
    },
  },
  {
    id: 'note.select-all',
    label: words.selectAll,
    shortcut: 'Mod+A',
    isEnabled: (context) => canvasOf(context) !== null,
    run: (context) => {
      const { note } = context.store.state.getState().session;
      const here = [...note.values()].filter(
        ({ canvasId, sort }) => canvasId === canvasOf(context) && sort.at !== 'parked',
      );
      context.view.select(here.map((one) => one.id));
    },
  },
  {
    id: 'note.select-none',
    label: words.selectNone,
    shortcut: null,
    isEnabled: ({ view }) => view.state.getState().selectedIds.size > 0,
    run: ({ view }) => view.select([]),
  },
];
