import { ok } from '#shared/lib/result.ts';
import type { ExportSink } from '../services/ports.ts';

/** The page itself hands a finished document to the person, as a download. */
export const downloadSink: ExportSink = {
  hand: async (document) => ok({ kind: 'download', ...document }),
};
