// Page one and the brief as files.
import { papersWords as words } from '../../strings/papers.ts';
import { briefPaper } from './brief-paper.ts';
import { pageOnePaper } from './page-one-paper.ts';
import { asReading, type PaperDocument } from './paper-document.ts';

export const briefDocuments: readonly PaperDocument[] = [
  ...asReading({
    ...{ name: 'page-one', group: 'team', title: words.pageOne, note: words.pageOneLeavesOut },
    paper: pageOnePaper,
  }),
  ...asReading({
    ...{ name: 'brief', group: 'team', title: words.brief, note: words.briefLeavesOut },
    paper: briefPaper,
  }),
];
