// Turns a session into a document and hands it to the person.
import type { ExportFormat } from '#shared/api/contract.ts';
import type { AppError } from '#shared/api/errors.ts';
import type { ExportOutcome } from '#shared/api/views.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { writeEnvelope } from '#shared/format/envelope.ts';
import type { Result } from '#shared/lib/result.ts';
import { fileName } from '#shared/transfer/file-name.ts';
import { toCsv } from '#shared/transfer/to-csv.ts';
import { toMarkdown } from '#shared/transfer/to-markdown.ts';
import type { ExportSink } from './ports.ts';
import type { SessionService } from './session-service.ts';

interface Format {
  readonly extension: string;
  readonly mime: string;
  readonly write: (session: Session, revision: number) => string;
}

export interface ExportService {
  make(sessionId: SessionId, format: ExportFormat): Promise<Result<ExportOutcome, AppError>>;
}

export function createExportService(
  sessions: SessionService,
  sink: ExportSink,
  appVersion: string,
): ExportService {
  const formats: Readonly<Record<ExportFormat, Format>> = {
    json: {
      extension: 'commonboard.json',
      mime: 'application/json',
      write: (session, revision) => writeEnvelope(session, revision, appVersion),
    },
    markdown: { extension: 'md', mime: 'text/markdown', write: toMarkdown },
    csv: { extension: 'csv', mime: 'text/csv', write: toCsv },
  };
  return {
    make: (sessionId, format) =>
      sessions.during(sessionId, (live) => {
        const { extension, mime, write } = formats[format];
        const session = live.session();
        const name = fileName(sessionRecord(session).title, extension);
        return sink.hand({ name, mime, text: write(session, live.revision()) });
      }),
  };
}
