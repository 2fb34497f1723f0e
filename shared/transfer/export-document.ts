// A session as a finished document: its name, its kind, its text.
import type { ExportFormat } from '../api/contract.ts';
import { type Session, sessionRecord } from '../domain/session-body.ts';
import { writeEnvelope } from '../format/envelope.ts';
import { exportStrings } from '../strings/export.ts';
import { fileName } from './file-name.ts';
import { toCsv } from './to-csv.ts';
import { toMarkdown } from './to-markdown.ts';

export interface ExportedDocument {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

interface FormatDefinition {
  readonly extension: string;
  readonly mime: string;
  readonly write: (session: Session, revision: number, appVersion: string) => string;
}

const definitions: Readonly<Record<ExportFormat, FormatDefinition>> = {
  json: { extension: '.commonboard.json', mime: 'application/json', write: writeEnvelope },
  markdown: { extension: '.md', mime: 'text/markdown', write: toMarkdown },
  csv: { extension: '.csv', mime: 'text/csv', write: toCsv },
};

/** JSON is lossless; Markdown and CSV hold the notes and how they are sorted. */
export function exportDocument(
  session: Session,
  format: ExportFormat,
  revision: number,
  appVersion: string,
): ExportedDocument {
  const { extension, mime, write } = definitions[format];
  return {
    name: fileName(sessionRecord(session).title, extension, exportStrings.untitledSession),
    mime,
    text: write(session, revision, appVersion),
  };
}
