// Keys on a board: arrows walk over notes, letters do what the menu does.
import { type KeyboardEvent, useRef } from 'react';
import { clusterKey } from '../../commands/cluster-keys.ts';
import type { Command, CommandContext } from '../../commands/command.ts';
import { familyCommands } from '../../commands/family-commands.ts';
import { familyKey } from '../../commands/family-keys.ts';
import { lockCommands, writeOn } from '../../commands/held-back.ts';
import { linkIdeasCommand } from '../../commands/idea-commands.ts';
import { commandForKey } from '../../commands/keys.ts';
import { noteCommands } from '../../commands/note-commands.ts';
import { nudged } from '../../commands/nudge.ts';
import { perform } from '../../commands/perform.ts';
import { canChangeBoard } from '../../commands/selected-notes.ts';
import { voiceCommands } from '../../commands/table-commands.ts';
import { wallCommands, zoomToGroupOf } from '../../commands/wall-commands.ts';
import { useApp } from '../../store/hooks.ts';
import type { InsightBoard } from './board-context.ts';
import { setInHand } from './in-hand.ts';
import { neighbour, type Step } from './layout/reading-order.ts';

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
const own: readonly Command[] = [
  ...noteCommands,
  ...lockCommands,
  ...voiceCommands,
  ...familyCommands,
  ...wallCommands,
  linkIdeasCommand,
];

export function useBoardKeys(context: CommandContext, board: InsightBoard) {
  const { view, store } = context;
  const { roving } = board;
  const letterKeys = useApp((state) => state.settings.letterKeys);
  const spaceOn = useRef<string | null>(null);

  const walk = (event: KeyboardEvent, noteId: string, step: Step): void => {
    const next = neighbour(roving.groups(), noteId, step);
    if (event.shiftKey) view.select([noteId, next], 'add');
    roving.focus(next);
  };
  const move = (noteId: string, step: Step, isCtrl: boolean): void => {
    if (!canChangeBoard(context)) return;
    const session = store.state.getState().session;
    const outcome = nudged(session, noteId, step, isCtrl ? 'order' : 'place', context.stage);
    if (outcome && perform(context, outcome)) roving.focus(noteId);
  };
  const runCommand = (event: KeyboardEvent, noteId: string | null, clusterId = ''): boolean => {
    const { selectedIds } = view.state.getState();
    const command = commandForKey(press(event), own, letterKeys);
    if (!command) return false;
    // A command is about what is selected; failing that, about the note the keys are on.
    const borrows =
      noteId !== null && !selectedIds.has(noteId) && !/^(wall|family)\./.test(command.id);
    if (borrows && command.id !== 'note.add' && !command.id.startsWith('note.select'))
      view.select([noteId]);
    // A family takes in the group the keys are on.
    if (clusterId && command.id.startsWith('family.')) view.select([clusterId], 'add');
    if (clusterId && command === linkIdeasCommand && !selectedIds.has(clusterId))
      view.select([clusterId]);
    if (!command.isEnabled(context)) return false;
    const stays = leavesBoard(command) && noteId ? afterDelete(board, context, noteId) : noteId;
    command.run(context);
    if (command.id === 'note.add') return true;
    if (stays && !view.state.getState().editing && !view.state.getState().dialog)
      roving.focus(stays);
    return true;
  };

  return {
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.nativeEvent.isComposing) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (!target || target.matches('input, textarea, select')) return;
      const noteId = target.dataset['noteId'] ?? null;
      const clusterId = target.dataset['clusterId'];
      const isLetter = event.key.length === 1 && event.key !== ' ';
      const isOff = isLetter && !letterKeys && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isOff) return;
      const isMod = event.ctrlKey || event.metaKey;
      if (clusterId && !isMod && clusterKey(context, clusterId, event.key, event.altKey)) {
        event.preventDefault();
        return;
      }
      const familyId = target.dataset['familyId'];
      if (familyId && familyKey(context, familyId, event.key, event.altKey)) {
        event.preventDefault();
        return;
      }
      const step = steps[event.key];
      if (noteId && step) {
        event.preventDefault();
        if (isMod || event.altKey) move(noteId, step, isMod);
        else walk(event, noteId, step);
        return;
      }
      if (noteId && event.key === ' ' && !isMod) {
        // Taken at its release: until then it may be held to move the wall.
        event.preventDefault();
        spaceOn.current = noteId;
        return;
      }
      if (noteId && event.key.toLowerCase() === 'x' && !isMod) {
        event.preventDefault();
        view.select([noteId], 'toggle');
        return;
      }
      if (noteId && event.key.toLowerCase() === 'z' && !isMod) {
        event.preventDefault();
        zoomToGroupOf(context, noteId);
        return;
      }
      if (noteId && event.key === 'Enter' && board.isConsole && canChangeBoard(context)) {
        event.preventDefault();
        writeOn(context, noteId);
        return;
      }
      if (event.key === 'Escape' && board.inHand.what) {
        event.preventDefault();
        setInHand(board, null);
        return;
      }
      if (event.key === 'Escape' && view.state.getState().selectedIds.size > 0) {
        event.preventDefault();
        view.select([]);
        return;
      }
      if (target.matches('button') && !clusterId && !noteId && event.key.length > 1) return;
      if (runCommand(event, noteId, clusterId)) event.preventDefault();
    },
    onKeyUp: (event: KeyboardEvent): void => {
      if (event.key !== ' ') return;
      const noteId = event.target instanceof HTMLElement && event.target.dataset['noteId'];
      if (noteId && spaceOn.current === noteId) view.select([noteId], 'toggle');
      spaceOn.current = null;
    },
  };
}

const press = (event: KeyboardEvent) => ({
  key: event.key,
  mod: event.ctrlKey || event.metaKey,
  shift: event.shiftKey,
  alt: event.altKey,
  isComposing: false,
  where: 'board' as const,
});

const leavesBoard = ({ id }: Command): boolean => id === 'note.delete' || id === 'note.park';

/** Where the keys are once the selected notes are gone. */
export function afterDelete(
  board: InsightBoard,
  context: CommandContext,
  noteId: string,
): string | null {
  const gone = context.view.state.getState().selectedIds;
  const order = board.roving.groups().flatMap((group) => group.noteIds);
  const at = order.indexOf(noteId);
  const rest = [...order.slice(at), ...order.slice(0, at).reverse()];
  return rest.find((id) => !gone.has(id)) ?? null;
}
