// The print pack: what lies on the tables and hangs on the walls, in black and white.
import type { Session } from '../../domain/session-body.ts';
import { printWords as words } from '../../strings/papers-print.ts';
import { agreementsPaper } from './agreements-paper.ts';
import { ballotsPaper } from './ballots-paper.ts';
import { cardsPaper } from './cards-paper.ts';
import { noteSheets } from './note-sheets.ts';
import { asHandout, type PaperDocument } from './paper-document.ts';
import { promptsPaper } from './prompts-paper.ts';
import { runSheetPaper } from './run-sheet-paper.ts';
import { scoreSheets } from './score-sheets.ts';

const hasCanvas =
  (kinds: readonly string[]) =>
  ({ canvas }: Session): boolean =>
    [...canvas.values()].some(({ kind }) => kinds.includes(kind));

export const printDocuments: readonly PaperDocument[] = [
  ...asHandout({
    ...{ name: 'run-sheet', group: 'print', title: words.runSheet, note: words.runSheetLeavesOut },
    paper: runSheetPaper,
  }),
  ...asHandout({
    ...{ name: 'prompts', group: 'print', title: words.prompts, note: words.promptsLeaveOut },
    paper: promptsPaper,
  }),
  ...asHandout({
    ...{
      name: 'agreements',
      group: 'print',
      title: words.agreements,
      note: words.agreementsLeaveOut,
    },
    paper: agreementsPaper,
  }),
  ...asHandout({
    ...{
      name: 'note-sheets',
      group: 'print',
      title: words.noteSheets,
      note: words.noteSheetsLeaveOut,
    },
    ...{ paper: noteSheets, isThere: hasCanvas(['insight', 'kindness']) },
  }),
  ...asHandout({
    ...{ name: 'ballots', group: 'print', title: words.ballots, note: words.ballotsLeaveOut },
    ...{ paper: ballotsPaper, isThere: hasCanvas(['insight', 'kindness']) },
  }),
  ...asHandout({
    ...{
      name: 'score-sheets',
      group: 'print',
      title: words.scoreSheets,
      note: words.scoreSheetsLeaveOut,
    },
    ...{ paper: scoreSheets, isThere: hasCanvas(['partner']) },
  }),
  ...asHandout({
    ...{ name: 'programme-cards', group: 'print', title: words.cards, note: words.cardsLeaveOut },
    ...{ paper: cardsPaper, isThere: hasCanvas(['kindness']) },
  }),
];
