// Writes a finished document where the person chose. It is on the disk when this resolves, and
// nothing that was there before is ever replaced: a taken name gets a number.
import { randomBytes } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import { type AppError, problem } from '#shared/api/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { errorCode } from './disk-problem.ts';
import { nodeFileSystem } from './node-file-system.ts';

const MAX_TRIES = 1_000;
type Content = string | Uint8Array;

/** "Report.md", "Report (2).md", "Report (3).md", … */
function numbered(path: string, nth: number): string {
  const { name, ext } = parse(path);
  return nth === 1 ? path : join(dirname(path), `${name} (${nth})${ext}`);
}

async function writeWhole(path: string, content: Content): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(content, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a written file its name, in one step where the disk knows links; sticks often don't. */
async function giveName(part: string, path: string, content: Content): Promise<void> {
  try {
    await link(part, path);
  } catch (thrown) {
    if (errorCode(thrown) === 'EEXIST') throw thrown;
    await writeWhole(path, content).catch(async (failed: unknown) => {
      if (errorCode(failed) !== 'EEXIST') await rm(path, { force: true });
      throw failed;
    });
  }
}

async function giveFreeName(part: string, path: string, content: Content): Promise<string> {
  for (let nth = 1; ; nth++) {
    try {
      await giveName(part, numbered(path, nth), content);
      return basename(numbered(path, nth));
    } catch (thrown) {
      if (errorCode(thrown) !== 'EEXIST' || nth === MAX_TRIES) throw thrown;
    }
  }
}

/** Answers the name it got. What could not be written whole leaves nothing behind. */
export async function writeExport(
  path: string,
  content: Content,
): Promise<Result<string, AppError>> {
  const part = join(dirname(path), `.${randomBytes(10).toString('hex')}.part`);
  try {
    await writeWhole(part, content);
    const name = await giveFreeName(part, path, content);
    await rm(part, { force: true });
    await nodeFileSystem.syncFolder(dirname(path));
    return ok(name);
  } catch (thrown) {
    await rm(part, { force: true }).catch(() => undefined);
    return err(problem('export.failed', { detail: errorCode(thrown) }));
  }
}
