// Before people come: the check of the hall, a rehearsal, the run sheet.
import { sessionRecord } from '#shared/domain/session-body.ts';
import { hallWords } from '#shared/strings/hall-check.ts';
import { rehearsalWords } from '#shared/strings/rehearsal.ts';
import { runSheetWords } from '#shared/strings/run-sheet.ts';
import type { Command } from './command.ts';

export const runningCommands: readonly Command[] = [
  {
    id: 'hall.check',
    label: hallWords.command,
    shortcut: null,
    isEnabled: () => true,
    run: ({ view }) => view.open('hall-check'),
  },
  {
    id: 'session.rehearse',
    label: rehearsalWords.command,
    shortcut: null,
    isEnabled: ({ store }) => !sessionRecord(store.state.getState().session).rehearsal,
    run: ({ view }) => view.open('rehearse'),
  },
  {
    id: 'session.run-sheet',
    label: runSheetWords.command,
    shortcut: null,
    isEnabled: () => true,
    run: ({ view }) => view.open('run-sheet'),
  },
];
