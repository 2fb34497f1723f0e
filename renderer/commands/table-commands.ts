// Tables, what they bring up from paper, and voices to keep.
import { insightWords } from '#shared/strings/insight.ts';
import { keepWords, paperWords, tableWords } from '#shared/strings/tables.ts';
import type { Command, CommandContext } from './command.ts';
import { canChangeBoard, selectedNotes } from './selected-notes.ts';

const isConsole = ({ store }: CommandContext): boolean => store.role === 'facilitator';

/** Where notes are gathered and sorted, a table's group can be entered. */
const takesPaper = ({ stage }: CommandContext): boolean =>
  stage?.kind === 'collect' || stage?.kind === 'sort' || stage?.kind === 'name';

export const tableCommands: readonly Command[] = [
  {
    id: 'table.open',
    label: tableWords.command,
    shortcut: null,
    isEnabled: ({ store }) =>
      store.role === 'facilitator' && store.state.getState().readOnly === null,
    run: ({ view }) => view.open('tables'),
  },
  {
    id: 'paper.bring',
    label: paperWords.command,
    shortcut: 'E',
    isEnabled: (context) => isConsole(context) && takesPaper(context) && canChangeBoard(context),
    run: ({ view }) => view.open('paper-group'),
  },
];

/** What is done with notes that are selected; in their menu as well. */
export const voiceCommands: readonly Command[] = [
  {
    id: 'note.keep',
    label: keepWords.command,
    shortcut: 'K',
    isEnabled: (context) =>
      isConsole(context) && canChangeBoard(context) && selectedNotes(context).length > 0,
    run: (context) => {
      const notes = selectedNotes(context);
      const isKept = !notes.every((note) => note.isKept);
      const noteIds = notes.map((note) => note.id);
      if (!context.store.dispatch([{ type: 'note.keep', noteIds, isKept }])) return;
      const [first] = notes;
      const { one, many } = insightWords.did;
      const what = notes.length === 1 && first ? one(first.text) : many(notes.length);
      context.view.announce(isKept ? keepWords.kept(what) : keepWords.let(what));
    },
  },
];
