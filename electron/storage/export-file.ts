// Writes a finished document where the person chose. It is on the disk when this resolves, and
// nothing that was there before is ever replaced: a taken name gets a number.
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import { type AppError, problem } from '#shared/api/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';

const MAX_TRIES = 1_000;

const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';

/** "Report.md", "Report (2).md", "Report (3).md", … */
function numbered(path: string, nth: number): string {
  const { name, ext } = parse(path);
  return nth === 1 ? path : join(dirname(path), `${name} (${nth})${ext}`);
}

async function createFree(path: string): Promise<{ handle: FileHandle; path: string } | null> {
  for (let nth = 1; nth <= MAX_TRIES; nth++) {
    const candidate = numbered(path, nth);
    try {
      return { handle: await open(candidate, 'wx'), path: candidate };
    } catch (thrown) {
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
    }
  }
  return null;
}

/** A new name is only on the disk when its folder is; Windows has no such step. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const problems: Readonly<Record<string, AppError['type']>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EROFS: 'disk.read-only',
  EACCES: 'disk.read-only',
  EPERM: 'disk.read-only',
};

/** Answers the name it got. A file that could not be written whole is taken away again. */
export async function writeExport(path: string, text: string): Promise<Result<string, AppError>> {
  let made: string | null = null;
  try {
    const free = await createFree(path);
    if (!free) return err(problem('export.failed'));
    made = free.path;
    try {
      await free.handle.writeFile(text, 'utf8');
      await free.handle.sync();
    } finally {
      await free.handle.close();
    }
    await syncFolder(dirname(made));
    return ok(basename(made));
  } catch (thrown) {
    if (made !== null) await unlink(made).catch(() => undefined);
    const code = codeOf(thrown);
    return err(problem(problems[code] ?? 'export.failed', { detail: code }));
  }
}
