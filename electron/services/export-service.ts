// Hands sessions, and what a page made of one, to the person.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { SessionForm } from '#shared/api/export-wish.ts';
import type { ExportedMany, ExportedText, ExportOutcome } from '#shared/api/views.ts';
import { limits } from '#shared/domain/limits.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { toBase64 } from '#shared/lib/base64.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { exportStrings } from '#shared/strings/export.ts';
import type { ExportedDocument } from '#shared/transfer/export-document.ts';
import { fileName } from '#shared/transfer/file-name.ts';
import { sessionForms } from '#shared/transfer/session-forms.ts';
import type { ExportSink, PdfPrinter } from './ports.ts';
import type { SessionService } from './session-service.ts';

interface MadeByPage {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export interface ExportService {
  make(sessionId: SessionId, form: SessionForm): Promise<Result<ExportOutcome, AppError>>;
  read(sessionId: SessionId, form: SessionForm): Promise<Result<ExportedText, AppError>>;
  /** A file each, into one place; stops at the first that can't be made. */
  makeAll(
    sessionIds: readonly SessionId[],
    form: SessionForm,
  ): Promise<Result<ExportedMany, AppError>>;
  keep(made: MadeByPage): Promise<Result<ExportOutcome, AppError>>;
  print(pages: Uint8Array): Promise<Result<{ readonly pdf: string }, AppError>>;
}

export function createExportService(
  sessions: SessionService,
  sink: ExportSink,
  printer: PdfPrinter,
  appVersion: string,
): ExportService {
  const written = (sessionId: SessionId, form: SessionForm) =>
    sessions.during(sessionId, async (live) =>
      ok(sessionForms[form](live.session(), live.revision(), appVersion)),
    );
  return {
    read: written,
    async make(sessionId, form) {
      const made = await written(sessionId, form);
      // A person may take their time over the dialog; the session is not held for it.
      return made.ok ? sink.hand(made.value) : made;
    },
    makeAll: (sessionIds, form) =>
      sink.handAll(sessionIds.length, async (nth) => {
        const sessionId = sessionIds[nth];
        return sessionId ? written(sessionId, form) : err(problem('session.missing'));
      }),
    async keep({ name, mime, bytes }) {
      if (bytes.byteLength > limits.exportBytes) return err(problem('export.too-large'));
      return sink.hand({ name: safeName(name), mime, content: new Uint8Array(bytes) });
    },
    async print(pages) {
      const made = await printer.print(new Uint8Array(pages));
      return made.ok ? ok({ pdf: toBase64(made.value) }) : made;
    },
  };
}

/** A page is believed no name: it is made safe here again. */
function safeName(name: string): ExportedDocument['name'] {
  const [ending = ''] = /(\.[a-z]{2,12}){1,2}$/.exec(name) ?? [];
  return fileName(
    name.slice(0, name.length - ending.length),
    ending,
    exportStrings.untitledSession,
  );
}
