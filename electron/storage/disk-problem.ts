// What the disk's refusals mean to people.
import { type AppError, problem } from '#shared/api/errors.ts';

const meaning: Readonly<Record<string, AppError['type']>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EROFS: 'disk.read-only',
  EACCES: 'disk.read-only',
  EPERM: 'disk.read-only',
};

/** The system's name for what went wrong, such as ENOSPC; empty when it has none. */
export const errorCode = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';

export function diskProblem(thrown: unknown): AppError {
  const code = errorCode(thrown);
  // No code: this is no answer of a disk but a mistake of ours; its words help to find it.
  const detail = code || (thrown instanceof Error ? thrown.message.slice(0, 200) : '');
  return problem(meaning[code] ?? 'disk.failing', { detail });
}
