// Pages laid out as HTML become a PDF in the host.
import type { Client } from '#shared/api/client.ts';
import type { AppError } from '#shared/api/errors.ts';
import { fromBase64 } from '#shared/lib/base64.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { Measure } from '#shared/transfer/scene/scene.ts';
import { type ExportWork, Stopped } from './export-work.ts';

export type Content = string | Uint8Array<ArrayBuffer>;

export interface Making extends ExportWork {
  readonly measure: Measure;
  readonly client: Client;
}

/** No PDF can be made here; the browser’s own printing may. */
export const isNoPrinter = ({ type }: AppError): boolean =>
  type === 'export.no-printer' || type === 'export.not-printed';

/** What the host still does after a stop is thrown away. @throws Stopped */
export async function printPages(
  html: string,
  { client, signal, tell }: Making,
): Promise<Result<Content, AppError>> {
  tell(0.3);
  const pages = new TextEncoder().encode(html);
  const stopped = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(new Stopped());
    signal.addEventListener('abort', () => reject(new Stopped()), { once: true });
  });
  const made = await Promise.race([client.call('export.print', { pages }), stopped]);
  return made.ok ? ok(fromBase64(made.value.pdf)) : made;
}
