import { ok } from '#shared/lib/result.ts';
import type { ExportSink } from '../services/ports.ts';

/** The page itself hands finished documents to the person, as downloads. */
export const downloadSink: ExportSink = {
  hand: async (document) => ok({ kind: 'download', ...document }),
  handAll: async () => ok({ kind: 'one-by-one' }),
};
