// Page one and the brief as files.
import { papersWords as words } from '../../strings/papers.ts';
import { briefPaper } from './brief-paper.ts';
import { pageOnePaper } from './page-one-paper.ts';
import { asHtml, asMarkdown, type PaperDocument } from './paper-document.ts';

const pageOne = {
  ...{ id: 'page-one', title: words.pageOne, leavesOut: words.pageOneLeavesOut },
  paper: pageOnePaper,
};
const brief = {
  ...{ id: 'brief', title: words.brief, leavesOut: words.briefLeavesOut },
  paper: briefPaper,
};

export const briefDocuments: readonly PaperDocument[] = [
  ...[asHtml(pageOne), asMarkdown(pageOne)],
  ...[asHtml(brief), asMarkdown(brief)],
];
