import { libraryExportWords as words } from '#shared/strings/library-export.ts';
import { packOf } from '#shared/transfer/papers/pack.ts';
import type { FormedText } from '../../store/library-work.ts';

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Files of several sessions as one, with a README that says what each leaves out. */
export async function zipOf(files: readonly FormedText[]): Promise<Uint8Array<ArrayBuffer>> {
  const described = files.map(({ name, content, form }) => ({
    ...{ name, content, leavesOut: words.leavesOut[form] },
  }));
  const facts = { title: words.zipName, safety: null, hasPrinter: true };
  const { writeZip } = await import('../../writers/zip-writer.ts');
  return writeZip(packOf(described, facts), breathe);
}
