// What a whole session can be as a text, for several at once: to open again, to read, as a table.
import type { SessionForm } from '../api/export-wish.ts';
import type { ExportedText } from '../api/views.ts';
import { type Session, sessionRecord } from '../domain/session-body.ts';
import { exportStrings } from '../strings/export.ts';
import { sessionDocument } from './export-document.ts';
import { fileName } from './file-name.ts';
import { toCsv } from './to-csv.ts';
import { toMarkdown } from './to-markdown.ts';

type Write = (session: Session, revision: number, appVersion: string) => ExportedText;

const named = (session: Session, extension: string): string =>
  fileName(sessionRecord(session).title, extension, exportStrings.untitledSession);

export const sessionForms: Readonly<Record<SessionForm, Write>> = {
  session: sessionDocument,
  markdown: (session) => ({
    ...{ name: named(session, '.md'), mime: 'text/markdown' },
    content: toMarkdown(session),
  }),
  table: (session) => ({
    ...{ name: named(session, '.csv'), mime: 'text/csv' },
    content: toCsv(session),
  }),
};
