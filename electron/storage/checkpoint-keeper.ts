// Keeps session.json close behind the journal. A convenience: whatever fails here, saving goes on.
// While a session is open ours is the truth, but nothing of anyone else's is ever written over.
import { createHash } from 'node:crypto';
import { Low } from 'lowdb';
import { limits } from '#shared/domain/limits.ts';
import type { Change } from '#shared/format/change-frame.ts';
import { type Checkpoint, checkpointAdapter } from './checkpoint-file.ts';
import { keepConflict } from './conflict-file.ts';
import { type Disk, nonce } from './disk.ts';
import { renameStubbornly } from './durable-file.ts';
import { noteBalance } from './note-balance.ts';
import { readBytes } from './read-document.ts';
import { checkpointPath, damagedPath } from './session-paths.ts';

export interface CheckpointKeeper {
  /** Says what is on the disk; a checkpoint of it follows. */
  note(durable: Checkpoint, changes: readonly Change[]): void;
  /** Brings the checkpoint up to date now, if it can be. */
  write(): Promise<boolean>;
  stop(): void;
}

/** session.json is at most 2 s old, 10 s above 1 MB; writing takes a part of that. */
const DELAY_MS = 1_500;
const LARGE_DELAY_MS = 9_000;
const LARGE_BYTES = 1024 * 1024;

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface FoundCheckpoint {
  readonly checkpoint: Checkpoint;
  /** What is in the file; null when there is none that could be read. */
  readonly bytes: Uint8Array | null;
  readonly isCurrent: boolean;
  readonly isDamaged: boolean;
}

export function createCheckpointKeeper(
  disk: Disk,
  folder: string,
  found: FoundCheckpoint,
  on: { written(checkpoint: Checkpoint): void; conflicted(): void; refused(): void },
  lane: { run<T>(work: () => Promise<T>): Promise<T> },
): CheckpointKeeper {
  const path = checkpointPath(folder);
  let ours = found.bytes && digest(found.bytes);
  let size = found.bytes?.length ?? 0;
  let damaged = found.isDamaged;
  let newest = found.checkpoint;
  let written = found.isCurrent ? found.checkpoint.revision : -1;
  const balance = noteBalance(found.checkpoint.session.note.size);
  let cancel: (() => void) | null = null;
  let stopped = false;

  const low = new Low<Checkpoint>(
    checkpointAdapter(disk, path, (bytes) => {
      ours = digest(bytes);
      size = bytes.length;
    }),
    newest,
  );

  /** Whether the file may be replaced: it is what we wrote, or a copy of it is safe. */
  const makeWay = async (): Promise<boolean> => {
    const read = await readBytes(disk, path, limits.sessionBytes);
    if (read.kind === 'missing') return true;
    if (damaged || read.kind === 'refused') return moveAside();
    if (read.kind !== 'bytes') return false;
    if (digest(read.bytes) === ours) return true;
    await keepConflict(disk, folder, read.bytes);
    // Noted before we go on, so that a failing write does not copy it again and again.
    ours = digest(read.bytes);
    on.conflicted();
    return true;
  };

  const moveAside = async (): Promise<boolean> => {
    await renameStubbornly(disk, path, damagedPath(folder, nonce(disk)));
    await disk.fs.syncFolder(folder);
    damaged = false;
    return true;
  };

  const writeNow = async (): Promise<boolean> => {
    if (stopped) return false;
    const next = newest;
    if (next.revision === written) return true;
    if (!balance.explains(next.session.note.size)) {
      on.refused();
      return false;
    }
    try {
      if (!(await makeWay()) || stopped) return false;
      low.data = next;
      await low.write();
    } catch {
      return false;
    }
    written = next.revision;
    on.written(next);
    return true;
  };

  const plan = (): void => {
    if (cancel || stopped || newest.revision === written) return;
    cancel = disk.schedule(size > LARGE_BYTES ? LARGE_DELAY_MS : DELAY_MS, () => {
      cancel = null;
      void lane.run(writeNow).then(plan);
    });
  };
  plan();

  return {
    note(durable, changes) {
      newest = durable;
      balance.count(changes);
      plan();
    },
    write() {
      cancel?.();
      cancel = null;
      return lane.run(writeNow);
    },
    stop() {
      stopped = true;
      cancel?.();
    },
  };
}
