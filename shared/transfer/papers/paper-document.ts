// A kind of paper as one line in a list of what can be taken away: its file, what it leaves out, and
// how it is written.
import type { Session } from '../../domain/session-body.ts';
import { fileName } from '../file-name.ts';
import { titleOf } from './page-one-paper.ts';
import type { Paper } from './paper.ts';
import { type PaperLook, paperHtml } from './paper-html.ts';
import { paperMarkdown } from './paper-markdown.ts';

export interface PaperDocument {
  readonly id: string;
  /** As a person chooses it. */
  readonly title: string;
  readonly mime: string;
  /** In a sentence. */
  readonly leavesOut: string;
  /** There is something to write. */
  readonly isThere: (session: Session) => boolean;
  readonly name: (session: Session) => string;
  /** `look` says how HTML is laid out; Markdown, text and CSV have none. */
  readonly write: (session: Session, look?: PaperLook) => string;
}

/** What files of one paper have in common. */
export interface PaperKind {
  readonly id: string;
  readonly title: string;
  readonly leavesOut: string;
  readonly paper: (session: Session) => Paper;
  readonly isThere?: (session: Session) => boolean;
}

export const nameFor =
  (title: string, extension: string) =>
  (session: Session): string =>
    fileName(titleOf(session), ` - ${title.toLocaleLowerCase()}${extension}`, title);

export const asHtml = ({ paper, isThere = () => true, ...kind }: PaperKind): PaperDocument => ({
  ...kind,
  isThere,
  id: `${kind.id}-html`,
  mime: 'text/html',
  name: nameFor(kind.title, '.html'),
  write: (session, look) => paperHtml(paper(session), look),
});

export const asMarkdown = ({ paper, isThere = () => true, ...kind }: PaperKind): PaperDocument => ({
  ...kind,
  isThere,
  id: `${kind.id}-markdown`,
  mime: 'text/markdown',
  name: nameFor(kind.title, '.md'),
  write: (session) => paperMarkdown(paper(session)),
});
