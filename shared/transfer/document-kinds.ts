// Every document a session can be written as, in the order in which they are offered.
import type { SheetName } from '../api/export-wish.ts';
import type { Session } from '../domain/session-body.ts';
import { type DocumentName, documentWords } from '../strings/export-kinds.ts';
import { paperDocuments } from './papers/all-documents.ts';
import { toCsv } from './to-csv.ts';
import { toIcs } from './to-ics.ts';
import { toMarkdown } from './to-markdown.ts';

export interface DocumentKind {
  /** By which a choice is remembered. */
  readonly name: string;
  readonly title: string;
  /** What it is for, and what it leaves out. */
  readonly note: string;
  readonly extension: string;
  readonly mime: string;
  /** What it writes is HTML, and a printer makes the file of it. */
  readonly isPrinted?: boolean;
  /** There is something to write. */
  readonly isThere?: (session: Session) => boolean;
  /**
   * @param now milliseconds since the epoch
   * @param look for what is printed
   */
  readonly write: (
    session: Session,
    now: number,
    look?: { readonly size: SheetName; readonly fontCss: string },
  ) => string | Uint8Array<ArrayBuffer>;
}

const plain = (
  name: DocumentName,
  kind: Pick<DocumentKind, 'extension' | 'mime' | 'write'>,
): DocumentKind => ({ name, ...documentWords[name], ...kind });

export const documentKinds: readonly DocumentKind[] = [
  plain('markdown', { extension: '.md', mime: 'text/markdown', write: toMarkdown }),
  plain('csv', { extension: '.csv', mime: 'text/csv', write: toCsv }),
  plain('calendar', { extension: '.ics', mime: 'text/calendar', write: toIcs }),
  ...paperDocuments,
];

/** Those that have something to say of this session. */
export const documentsOf = (session: Session): readonly DocumentKind[] =>
  documentKinds.filter(({ isThere = () => true }) => isThere(session));
