import { type AppError, problem } from '#shared/api/errors.ts';
import type { ExportOutcome } from '#shared/api/views.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { ExportSink } from '../services/ports.ts';

/** The page itself hands finished documents to the person, as downloads; bytes it has already. */
export const downloadSink: ExportSink = {
  async hand({ name, mime, content }): Promise<Result<ExportOutcome, AppError>> {
    if (typeof content !== 'string') return err(problem('call.unknown'));
    return ok({ kind: 'download', name, mime, content });
  },
  handAll: async () => ok({ kind: 'one-by-one' }),
};
