// The print pack: what lies on the tables and hangs on the walls, in black and white.
import type { Session } from '../../domain/session-body.ts';
import { printWords as words } from '../../strings/papers-print.ts';
import { agreementsPaper } from './agreements-paper.ts';
import { ballotsPaper } from './ballots-paper.ts';
import { cardsPaper } from './cards-paper.ts';
import { noteSheets } from './note-sheets.ts';
import { asHtml, type PaperDocument } from './paper-document.ts';
import { promptsPaper } from './prompts-paper.ts';
import { runSheetPaper } from './run-sheet-paper.ts';
import { scoreSheets } from './score-sheets.ts';

const hasCanvas =
  (kinds: readonly string[]) =>
  ({ canvas }: Session): boolean =>
    [...canvas.values()].some(({ kind }) => kinds.includes(kind));

export const printDocuments: readonly PaperDocument[] = [
  asHtml({
    ...{ id: 'run-sheet', title: words.runSheet, leavesOut: words.runSheetLeavesOut },
    paper: runSheetPaper,
  }),
  asHtml({
    ...{ id: 'prompts', title: words.prompts, leavesOut: words.promptsLeaveOut },
    paper: promptsPaper,
  }),
  asHtml({
    ...{ id: 'agreements', title: words.agreements, leavesOut: words.agreementsLeaveOut },
    paper: agreementsPaper,
  }),
  asHtml({
    ...{ id: 'note-sheets', title: words.noteSheets, leavesOut: words.noteSheetsLeaveOut },
    ...{ paper: noteSheets, isThere: hasCanvas(['insight', 'kindness']) },
  }),
  asHtml({
    ...{ id: 'ballots', title: words.ballots, leavesOut: words.ballotsLeaveOut },
    ...{ paper: ballotsPaper, isThere: hasCanvas(['insight', 'kindness']) },
  }),
  asHtml({
    ...{ id: 'score-sheets', title: words.scoreSheets, leavesOut: words.scoreSheetsLeaveOut },
    ...{ paper: scoreSheets, isThere: hasCanvas(['partner']) },
  }),
  asHtml({
    ...{ id: 'programme-cards', title: words.cards, leavesOut: words.cardsLeaveOut },
    ...{ paper: cardsPaper, isThere: hasCanvas(['kindness']) },
  }),
];
