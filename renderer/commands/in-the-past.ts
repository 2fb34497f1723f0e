// While a snapshot stands in place of the board, nothing that changes now can be done: it would happen
// where nobody looks. What leads the room or only shows something goes on.
import type { ViewState, ViewStore } from '../store/view-store.ts';
import type { Command } from './command.ts';

const shown: ReadonlySet<string> = new Set([
  'history.show',
  'session.palette',
  'session.shortcuts',
  'session.settings',
]);

export const worksInPast = ({ id }: Pick<Command, 'id'>): boolean =>
  shown.has(id) || id.startsWith('room.') || id.startsWith('view.');

/** A snapshot is in sight. */
export const showsPast = ({ past }: Pick<ViewState, 'past'>): boolean =>
  (past?.revision ?? null) !== null;

export const isLookingBack = ({ state }: ViewStore): boolean => showsPast(state.getState());

/** The same command, which waits until one is back in the present. */
export const nowOnly = (command: Command): Command =>
  worksInPast(command)
    ? command
    : {
        ...command,
        isEnabled: (context) => !isLookingBack(context.view) && command.isEnabled(context),
      };
