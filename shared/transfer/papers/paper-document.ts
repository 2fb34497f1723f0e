// A kind of paper as one line in a list of what can be taken away: its file, what it leaves out, and
// how it is written.
import type { Session } from '../../domain/session-body.ts';
import { papersWords } from '../../strings/papers.ts';
import { fileName } from '../file-name.ts';
import { titleOf } from './page-one-paper.ts';
import type { Paper } from './paper.ts';
import { type PaperLook, paperHtml } from './paper-html.ts';
import { paperMarkdown } from './paper-markdown.ts';

/** Where it stands in a list, besides its own kind. */
export type PaperGroup = 'team' | 'participants' | 'partners' | 'measures' | 'print';

export interface PaperDocument {
  /** Unique among all documents. */
  readonly name: string;
  readonly group: PaperGroup;
  /** As a person chooses it. */
  readonly title: string;
  /** What it leaves out, in a sentence. */
  readonly note: string;
  /** After the title of the session: “ - brief.html”. */
  readonly extension: string;
  readonly mime: string;
  /** What it writes is HTML, and a printer makes the file of it. */
  readonly isPrinted?: boolean;
  /** There is something to write. */
  readonly isThere: (session: Session) => boolean;
  /** `look` says how HTML is laid out; Markdown, text and CSV have none. */
  readonly write: (session: Session, now?: number, look?: PaperLook) => string;
}

/** What the files of one paper have in common. */
export interface PaperKind {
  readonly name: string;
  readonly group: PaperGroup;
  readonly title: string;
  readonly note: string;
  readonly paper: (session: Session) => Paper;
  readonly isThere?: (session: Session) => boolean;
}

export const extensionFor = (title: string, extension: string): string =>
  ` - ${title.toLocaleLowerCase()}${extension}`;

export const fileNameOf = ({ extension }: PaperDocument, session: Session): string =>
  fileName(titleOf(session), extension, papersWords.untitled);

const fileOf = (
  { paper, isThere = () => true, ...kind }: PaperKind,
  format: keyof typeof papersWords.formats,
  extension: string,
) => ({
  ...{ ...kind, isThere, name: `${kind.name}-${format}` },
  title: papersWords.inFormat(kind.title, papersWords.formats[format]),
  extension: extensionFor(kind.title, extension),
});

export const asHtml = (kind: PaperKind): PaperDocument => ({
  ...fileOf(kind, 'html', '.html'),
  mime: 'text/html',
  write: (session, _now, look) => paperHtml(kind.paper(session), look),
});

export const asPdf = (kind: PaperKind): PaperDocument => ({
  ...fileOf(kind, 'pdf', '.pdf'),
  ...{ mime: 'application/pdf', isPrinted: true },
  write: (session, _now, look) => paperHtml(kind.paper(session), look),
});

export const asMarkdown = (kind: PaperKind): PaperDocument => ({
  ...fileOf(kind, 'markdown', '.md'),
  mime: 'text/markdown',
  write: (session) => paperMarkdown(kind.paper(session)),
});

/** To print, to read anywhere, to edit. */
export const asReading = (kind: PaperKind): readonly PaperDocument[] => [
  ...[asPdf(kind), asHtml(kind), asMarkdown(kind)],
];
export const asHandout = (kind: PaperKind): readonly PaperDocument[] => [asPdf(kind), asHtml(kind)];
