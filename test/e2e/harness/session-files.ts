// A session's files as another program, or a power cut, finds them.
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface SessionFiles {
  /** session.json as text. */
  read(): Promise<string>;
  /** As sync programs do it: written elsewhere, then moved into its place. */
  replace(text: string): Promise<void>;
  /** Everything after half of session.json is gone. */
  halve(): Promise<void>;
  /** The last `byteCount` bytes of the newest journal are gone. */
  tearJournal(byteCount: number): Promise<void>;
  names(): Promise<readonly string[]>;
  /** Every file with its bytes, for saying that nothing was touched. */
  photograph(): Promise<ReadonlyMap<string, string>>;
}

/** Of the only session whose file holds `words`. */
export async function sessionFiles(dataFolder: string, words: string): Promise<SessionFiles> {
  const parent = join(dataFolder, 'sessions');
  const texts = await Promise.all(
    (await readdir(parent)).map(async (name) => {
      const folder = join(parent, name);
      return { folder, text: await readFile(join(folder, 'session.json'), 'utf8') };
    }),
  );
  const [found, ...others] = texts.filter(({ text }) => text.includes(words));
  if (!found || others.length > 0) throw new Error(`Not one session holds “${words}”.`);
  const { folder } = found;
  const checkpoint = join(folder, 'session.json');
  const revisionOf = (name: string): number => Number(/^journal-(\d+)-/.exec(name)?.[1] ?? -1);

  return {
    read: () => readFile(checkpoint, 'utf8'),
    async replace(text) {
      const beside = join(dataFolder, 'theirs.tmp');
      await writeFile(beside, text);
      await rename(beside, checkpoint);
    },
    async halve() {
      const bytes = await readFile(checkpoint);
      await writeFile(checkpoint, bytes.subarray(0, bytes.length / 2));
    },
    async tearJournal(byteCount) {
      const names = (await readdir(folder)).sort((a, b) => revisionOf(b) - revisionOf(a));
      const path = join(folder, names[0] ?? '');
      const bytes = await readFile(path);
      await writeFile(path, bytes.subarray(0, bytes.length - byteCount));
    },
    names: () => readdir(folder),
    async photograph() {
      const entries = await readdir(folder, { withFileTypes: true, recursive: true });
      const paths = entries
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name));
      return new Map(
        await Promise.all(
          paths.sort().map(async (path) => [path, await readFile(path, 'base64')] as const),
        ),
      );
    },
  };
}
