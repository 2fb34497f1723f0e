// Every document a session can be written as, in the order in which they are offered.
import type { Session } from '../domain/session-body.ts';
import { type DocumentGroup, type DocumentName, documentWords } from '../strings/export-kinds.ts';
import { slidesWords } from '../strings/papers-slides.ts';
import { asText, type DocumentContent } from './document-content.ts';
import { paperDocuments } from './papers/all-documents.ts';
import { extensionFor } from './papers/paper-document.ts';
import { deckOf } from './slides/slides.ts';
import { toCsv } from './to-csv.ts';
import { toIcs } from './to-ics.ts';
import { toMarkdown } from './to-markdown.ts';

export interface DocumentKind {
  /** By which a choice is remembered. */
  readonly name: string;
  /** Its formats have it in common. */
  readonly title: string;
  readonly format: string;
  /** What it is for, and what it leaves out. */
  readonly note: string;
  readonly extension: string;
  readonly mime: string;
  /** It is laid out as HTML, and a printer makes the file of it. */
  readonly isPrinted?: boolean;
  readonly group: DocumentGroup;
  /** There is something to write. */
  readonly isThere?: (session: Session) => boolean;
  /** @param now milliseconds since the epoch */
  readonly content: (session: Session, now: number) => DocumentContent;
}

const plain = (
  name: DocumentName,
  kind: Pick<DocumentKind, 'extension' | 'mime' | 'content'>,
): DocumentKind => ({ name, group: 'whole', ...documentWords[name], ...kind });

export const slidesDocument: DocumentKind = plain('slides', {
  extension: extensionFor(slidesWords.slides, '.pptx'),
  mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  content: (session) => ({ is: 'deck', deck: deckOf(session) }),
});

export const documentKinds: readonly DocumentKind[] = [
  plain('markdown', {
    ...{ extension: '.md', mime: 'text/markdown' },
    content: (session) => asText(toMarkdown(session)),
  }),
  plain('csv', {
    ...{ extension: '.csv', mime: 'text/csv' },
    content: (session) => asText(toCsv(session)),
  }),
  plain('calendar', {
    ...{ extension: '.ics', mime: 'text/calendar' },
    content: (session, now) => asText(toIcs(session, now)),
  }),
  slidesDocument,
  ...paperDocuments,
];

/** Those that have something to say of this session. */
export const documentsOf = (session: Session): readonly DocumentKind[] =>
  documentKinds.filter(({ isThere = () => true }) => isThere(session));
