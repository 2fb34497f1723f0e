// Turns sessions into documents and hands them to the person.
import type { ExportFormat } from '#shared/api/contract.ts';
import { type AppError, problem } from '#shared/api/errors.ts';
import type { ExportedMany, ExportOutcome } from '#shared/api/views.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { exportDocument } from '#shared/transfer/export-document.ts';
import type { ExportSink } from './ports.ts';
import type { SessionService } from './session-service.ts';

export interface ExportService {
  make(sessionId: SessionId, format: ExportFormat): Promise<Result<ExportOutcome, AppError>>;
  /** Their session files, into one place; stops at the first that can't be made. */
  makeAll(sessionIds: readonly SessionId[]): Promise<Result<ExportedMany, AppError>>;
}

export function createExportService(
  sessions: SessionService,
  sink: ExportSink,
  appVersion: string,
): ExportService {
  const written = (sessionId: SessionId, format: ExportFormat) =>
    sessions.during(sessionId, async (live) =>
      ok(exportDocument(live.session(), format, live.revision(), appVersion)),
    );
  return {
    async make(sessionId, format) {
      const made = await written(sessionId, format);
      // A person may take their time over the dialog; the session is not held for it.
      return made.ok ? sink.hand(made.value) : made;
    },
    makeAll: (sessionIds) =>
      sink.handAll(sessionIds.length, async (nth) => {
        const sessionId = sessionIds[nth];
        return sessionId ? written(sessionId, 'json') : err(problem('session.missing'));
      }),
  };
}
