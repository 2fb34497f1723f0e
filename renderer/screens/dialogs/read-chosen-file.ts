// From a file that was chosen or dropped to the import under way. Bytes only; the host reads them.
import { problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import type { ImportStore } from '../../store/import-store.ts';

const MB = 1_048_576;

export async function readChosenFile(imports: ImportStore, file: File): Promise<void> {
  // The host looks closer; what is over every limit need not be read for that.
  if (file.size > limits.sessionBytes) {
    const limit = /\.json$/i.test(file.name) ? limits.sessionBytes : limits.importBytes;
    return imports.refuse(problem('file.too-large', { count: limit / MB }));
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await imports.readFile(file.name, bytes);
  } catch {
    // A folder, or a file that went away between the choice and the reading.
    imports.refuse(problem('file.not-text'));
  }
}
