// What the page made goes to the person: through the system's dialog in the desktop app, as a
// download in a browser.
import type { Client } from '#shared/api/client.ts';
import type { AppError } from '#shared/api/errors.ts';
import type { AppInfo, ExportOutcome } from '#shared/api/views.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { ExportedDocument } from '#shared/transfer/export-document.ts';
import { download } from '../dialogs/download.ts';

type Outcome = Exclude<ExportOutcome, { readonly kind: 'download' }>;
type HandedOver = Outcome | { readonly kind: 'downloaded'; readonly name: string };

export async function handOver(
  { name, mime, content }: ExportedDocument,
  client: Client,
  host: AppInfo['host'],
): Promise<Result<HandedOver, AppError>> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (host === 'web') {
    download({ name, mime, content: bytes });
    return ok({ kind: 'downloaded', name });
  }
  return told(await client.call('export.keep', { name, mime, bytes }));
}

/** A host that has no dialog leaves it to the page. */
export function told(made: Result<ExportOutcome, AppError>): Result<HandedOver, AppError> {
  if (!made.ok) return made;
  const outcome = made.value;
  if (outcome.kind !== 'download') return ok(outcome);
  download(outcome);
  return ok({ kind: 'downloaded', name: outcome.name });
}
