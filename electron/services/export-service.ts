// Turns a session into a document and hands it to the person.
import type { ExportFormat } from '#shared/api/contract.ts';
import type { AppError } from '#shared/api/errors.ts';
import type { ExportOutcome } from '#shared/api/views.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { exportDocument } from '#shared/transfer/export-document.ts';
import type { ExportSink } from './ports.ts';
import type { SessionService } from './session-service.ts';

export interface ExportService {
  make(sessionId: SessionId, format: ExportFormat): Promise<Result<ExportOutcome, AppError>>;
}

export const createExportService = (
  sessions: SessionService,
  sink: ExportSink,
  appVersion: string,
): ExportService => ({
  async make(sessionId, format) {
    const made = await sessions.during(sessionId, async (live) =>
      ok(exportDocument(live.session(), format, live.revision(), appVersion)),
    );
    // A person may take their time over the dialog; the session is not held for it.
    return made.ok ? sink.hand(made.value) : made;
  },
});
