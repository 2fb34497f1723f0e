// A file on the disk as it is given to the app: its size is looked at before it is read, and only
// what is a plain file is read at all.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type AppError, problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { HandedFile } from '../services/ports.ts';

const MB = 1_048_576;
/** A pipe would keep us waiting for whoever writes into it. */
const HOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export const handedFile = (path: string): HandedFile => ({
  name: basename(path),
  read: () => contentOf(path),
});

async function contentOf(path: string): Promise<Result<Uint8Array, AppError>> {
  try {
    const file = await open(path, HOW);
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return err(problem('file.not-text'));
      if (facts.size > limits.sessionBytes)
        return err(problem('file.too-large', { count: limits.sessionBytes / MB }));
      return ok(new Uint8Array(await file.readFile()));
    } finally {
      await file.close();
    }
  } catch {
    return err(problem('file.missing'));
  }
}
