// Every document a session can be written as. One row makes it selectable: its words stand beside it
// in `strings/export-kinds.ts`.
import type { Session } from '../domain/session-body.ts';
import type { DocumentName } from '../strings/export-kinds.ts';
import { toCsv } from './to-csv.ts';
import { toIcs } from './to-ics.ts';
import { toMarkdown } from './to-markdown.ts';

export interface DocumentKind {
  readonly name: DocumentName;
  readonly extension: string;
  readonly mime: string;
  /** What it writes is HTML, and a printer makes the file of it. */
  readonly isPrinted?: boolean;
  /** @param now milliseconds since the epoch */
  readonly write: (session: Session, now: number) => string | Uint8Array<ArrayBuffer>;
}

export const documentKinds: readonly DocumentKind[] = [
  { name: 'markdown', extension: '.md', mime: 'text/markdown', write: toMarkdown },
  { name: 'csv', extension: '.csv', mime: 'text/csv', write: toCsv },
  { name: 'calendar', extension: '.ics', mime: 'text/calendar', write: toIcs },
];
