// The path every change takes to the disk: a queue, one sync for all that came while the last one
// ran, and a new journal with the whole state whenever the disk refused. Nothing leaves the queue
// before it is synced.
import type { AppError } from '#shared/api/errors.ts';
import { problem } from '#shared/api/errors.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { type Change, writeChangeFrame } from '#shared/format/change-frame.ts';
import { writeStateFrame } from '#shared/format/state-frame.ts';
import type { Checkpoint } from './checkpoint-file.ts';
import { type Disk, nonce } from './disk.ts';
import { diskProblem } from './disk-problem.ts';
import { createJournal, type JournalFile } from './journal-file.ts';
import { encodeFrame } from './journal-frames.ts';
import { journalPath } from './session-paths.ts';

export interface JournalWriter {
  append(change: Change, session: Session): void;
  /** Writes what is queued, and on request the state itself although nothing changed. */
  flush(evenUnchanged?: boolean): Promise<boolean>;
  /** The newest state that is surely on the disk. */
  durable(): Checkpoint;
  latest(): Checkpoint;
  journalPath(): string | null;
  /** Stops trying. */
  close(): Promise<void>;
}

export interface JournalListener {
  saved(durable: Checkpoint, changes: readonly Change[]): void;
  troubled(problem: AppError | null): void;
}

const RETRY_MS = 1_000;
const RETRY_SLOWLY_MS = 5_000;
const QUICK_RETRIES = 10;
/** A disk that does not answer for so long is in trouble; people hear of it within two seconds. */
const PATIENCE_MS = 1_500;
const ROTATE_BYTES = 2 * 1024 * 1024;

export function createJournalWriter(
  disk: Disk,
  folder: string,
  start: Checkpoint,
  listener: JournalListener,
): JournalWriter {
  let durable = start;
  let latest = start;
  let queue: { readonly change: Change; readonly session: Session }[] = [];
  let journal: JournalFile | null = null;
  let rotateAt = 0;
  let trouble: AppError | null = null;
  let running: Promise<boolean> | null = null;
  let failures = 0;
  let closed = false;
  let stateWanted = false;
  let cancelRetry = (): void => undefined;

  const say = (next: AppError | null): void => {
    if (next?.type === trouble?.type) return;
    trouble = next;
    listener.troubled(next);
  };

  const begin = async (changes: Uint8Array): Promise<void> => {
    const state = encodeFrame(writeStateFrame(durable.session, durable.revision));
    if (!(await disk.fs.stat(folder))) await disk.fs.makeFolder(folder);
    const path = journalPath(folder, durable.revision, nonce(disk));
    journal = await createJournal(disk, path, Buffer.concat([state, changes]));
    rotateAt = state.length + Math.max(ROTATE_BYTES, state.length);
  };

  /** Another program may have removed or cut it; what is written to it then is written nowhere. */
  const isWhole = async ({ path, size }: JournalFile): Promise<boolean> =>
    (await disk.fs.stat(path))?.size === size();

  const write = async (changes: readonly Change[]): Promise<void> => {
    const bytes = Buffer.concat(changes.map((change) => encodeFrame(writeChangeFrame(change))));
    const held = journal;
    try {
      if (held && held.size() < rotateAt && (await isWhole(held))) return await held.append(bytes);
    } catch {
      // What it holds now is unknown: never synced again, and a new one says it all.
    }
    journal = null;
    await held?.close();
    await begin(bytes);
  };

  const watched = async (work: Promise<void>): Promise<void> => {
    const cancel = disk.schedule(PATIENCE_MS, () => say(problem('disk.failing')));
    try {
      await work;
    } finally {
      cancel();
    }
  };

  const writeOnce = async (): Promise<boolean> => {
    // A copy: what comes while this is being written is not part of it.
    const batch = [...queue];
    try {
      await watched(write(batch.map((one) => one.change)));
    } catch (thrown) {
      say(diskProblem(thrown));
      return false;
    }
    stateWanted = false;
    queue = queue.slice(batch.length);
    const last = batch.at(-1);
    if (last) durable = { session: last.session, revision: last.change.revision };
    failures = 0;
    say(null);
    listener.saved(
      durable,
      batch.map((one) => one.change),
    );
    return true;
  };

  const drain = async (): Promise<boolean> => {
    while (!closed && (queue.length > 0 || stateWanted)) {
      if (await writeOnce()) continue;
      const delay = failures++ < QUICK_RETRIES ? RETRY_MS : RETRY_SLOWLY_MS;
      cancelRetry = disk.schedule(delay, () => void kick());
      return false;
    }
    return queue.length === 0;
  };

  const kick = (): Promise<boolean> => {
    cancelRetry();
    running ??= drain().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    append(change, session) {
      queue.push({ change, session });
      latest = { session, revision: change.revision };
      if (!trouble) void kick();
    },
    flush(evenUnchanged = false) {
      if (evenUnchanged) stateWanted = true;
      return kick();
    },
    durable: () => durable,
    latest: () => latest,
    journalPath: () => journal?.path ?? null,
    async close() {
      closed = true;
      cancelRetry();
      await running;
      await journal?.close();
    },
  };
}
