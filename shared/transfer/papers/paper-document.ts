// A kind of paper as one line in a list of what can be taken away: its file, what it leaves out, and
// how it is written.
import type { Session } from '../../domain/session-body.ts';
import type { DocumentGroup } from '../../strings/export-kinds.ts';
import { papersWords } from '../../strings/papers.ts';
import { asText, type WrittenContent } from '../document-content.ts';
import { fileName } from '../file-name.ts';
import { titleOf } from './page-one-paper.ts';
import type { Paper } from './paper.ts';
import { paperMarkdown } from './paper-markdown.ts';

export interface PaperDocument {
  /** Unique among all documents. */
  readonly name: string;
  readonly group: DocumentGroup;
  /** As a person chooses it; its formats have it in common. */
  readonly title: string;
  readonly format: string;
  /** What it leaves out, in a sentence. */
  readonly note: string;
  /** After the title of the session: “ - brief.html”. */
  readonly extension: string;
  readonly mime: string;
  /** It is laid out as HTML, and a printer makes the file of it. */
  readonly isPrinted?: boolean;
  /** There is something to write. */
  readonly isThere: (session: Session) => boolean;
  readonly content: (session: Session) => WrittenContent;
}

/** What the files of one paper have in common. */
export interface PaperKind {
  readonly name: string;
  readonly group: DocumentGroup;
  readonly title: string;
  readonly note: string;
  readonly paper: (session: Session) => Paper;
  readonly isThere?: (session: Session) => boolean;
}

export const extensionFor = (title: string, extension: string): string =>
  ` - ${title.toLocaleLowerCase()}${extension}`;

export const fileNameOf = (
  { extension }: Pick<PaperDocument, 'extension'>,
  session: Session,
): string => fileName(titleOf(session), extension, papersWords.untitled);

const fileOf = (
  { paper, isThere = () => true, ...kind }: PaperKind,
  format: keyof typeof papersWords.formats,
  extension: string,
) => ({
  ...{ ...kind, isThere, name: `${kind.name}-${format}` },
  format: papersWords.formats[format],
  extension: extensionFor(kind.title, extension),
});

export const asHtml = (kind: PaperKind): PaperDocument => ({
  ...fileOf(kind, 'html', '.html'),
  mime: 'text/html',
  content: (session) => ({ is: 'paper', paper: kind.paper(session) }),
});

export const asPdf = (kind: PaperKind): PaperDocument => ({
  ...fileOf(kind, 'pdf', '.pdf'),
  ...{ mime: 'application/pdf', isPrinted: true },
  content: (session) => ({ is: 'paper', paper: kind.paper(session) }),
});

export const asMarkdown = (kind: PaperKind): PaperDocument => ({
  ...fileOf(kind, 'markdown', '.md'),
  mime: 'text/markdown',
  content: (session) => asText(paperMarkdown(kind.paper(session))),
});

/** To print, to read anywhere, to edit. */
export const asReading = (kind: PaperKind): readonly PaperDocument[] => [
  ...[asPdf(kind), asHtml(kind), asMarkdown(kind)],
];
export const asHandout = (kind: PaperKind): readonly PaperDocument[] => [asPdf(kind), asHtml(kind)];
