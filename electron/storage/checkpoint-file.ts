// The readable copy of a session (session.json, and each snapshot), as a lowdb adapter over the
// durable file; and what such a file turns out to be when it is read.
import type { Adapter } from 'lowdb';
import { type AppError, problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { isOurs, readEnvelope, writeEnvelope } from '#shared/format/envelope.ts';
import { FORMAT } from '#shared/format/migrations.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import type { Disk } from './disk.ts';
import { writeDurably } from './durable-file.ts';
import { decode, readBytes } from './read-document.ts';

export interface Checkpoint {
  readonly session: Session;
  readonly revision: number;
}
export interface GoodCheckpoint extends Checkpoint {
  readonly kind: 'good';
  /** Its checksum does not match: edited outside the app. */
  readonly edited: boolean;
  readonly mendedCount: number;
  /** The format it was written in. */
  readonly format: number;
  readonly bytes: Uint8Array;
}
export type ReadCheckpoint =
  | GoodCheckpoint
  | { readonly kind: 'missing' }
  /** A newer version's: shown as far as we understand it, never written. */
  | { readonly kind: 'too-new'; readonly checkpoint: Checkpoint | null }
  | {
      readonly kind: 'damaged';
      readonly problem: AppError;
      readonly bytes: Uint8Array | null;
    }
  | { readonly kind: 'failing'; readonly problem: AppError };

export async function readCheckpoint(disk: Disk, path: string): Promise<ReadCheckpoint> {
  const read = await readBytes(disk, path, limits.sessionBytes);
  if (read.kind === 'refused') return { kind: 'damaged', problem: read.problem, bytes: null };
  return read.kind === 'bytes' ? understand(read.bytes) : read;
}

function understand(bytes: Uint8Array): ReadCheckpoint {
  const damaged = (type: AppError['type']): ReadCheckpoint => ({
    kind: 'damaged',
    problem: problem(type),
    bytes,
  });
  if (bytes.length === 0) return damaged('file.empty');
  const text = decode(bytes);
  if (text === null) return damaged('file.not-text');
  const parsed = parseJson(text);
  if (!parsed.ok) return damaged(parsed.error);
  const read = readEnvelope(parsed.value);
  if (read.ok) return { kind: 'good', ...read.value, bytes };
  if (read.error !== 'file.too-new') return damaged(read.error);
  const guess = isOurs(parsed.value)
    ? readEnvelope({ ...Object(parsed.value), minReader: FORMAT })
    : read;
  return { kind: 'too-new', checkpoint: guess.ok ? guess.value : null };
}

/** `written` receives the bytes that are now on the disk. */
export const checkpointAdapter = (
  disk: Disk,
  path: string,
  written: (bytes: Uint8Array) => void = () => undefined,
): Adapter<Checkpoint> => ({
  async read() {
    const read = await readCheckpoint(disk, path);
    return read.kind === 'good' ? read : null;
  },
  async write({ session, revision }) {
    const bytes = Buffer.from(writeEnvelope(session, revision, disk.appVersion), 'utf8');
    await writeDurably(disk, path, bytes);
    written(bytes);
  },
});
