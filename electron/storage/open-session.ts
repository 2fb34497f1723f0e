// A session's files while it is open: journal first, checkpoint and snapshots behind it.
import { basename } from 'node:path';
import { problem } from '#shared/api/errors.ts';
import type { OpenFile, SaveListener } from '../services/ports.ts';
import type { Checkpoint } from './checkpoint-file.ts';
import { createCheckpointKeeper } from './checkpoint-keeper.ts';
import type { Disk } from './disk.ts';
import { dropOldJournals } from './journal-retention.ts';
import { createJournalWriter } from './journal-writer.ts';
import type { Recovered } from './recover-session.ts';
import { pause, within } from './schedule.ts';
import { serialLane } from './serial-lane.ts';
import { createSnapshotKeeper } from './snapshot-keeper.ts';

const CLOSE_MS = 5_000;
const CLOSE_RETRY_MS = 250;
/** A disk that hangs does not keep people from their session; they have heard of it by then. */
const FIRST_WRITE_MS = 2_000;

export interface SessionFiles {
  readonly file: OpenFile;
  /** Resolves when nothing of it touches the disk any more. */
  readonly ended: Promise<void>;
}

export interface OpenedFrom {
  readonly folder: string;
  readonly recovered: Recovered;
  /** session.json as it is and may be replaced; null: it must be looked at before. */
  readonly knownCheckpoint: Uint8Array | null;
  /** Journals of which no copy could be made. */
  readonly keepJournals: ReadonlySet<string>;
}

/** What was recovered is on the disk when this resolves, or the listener has heard why not. */
export async function openSession(
  disk: Disk,
  { folder, recovered, knownCheckpoint, keepJournals }: OpenedFrom,
  listener: SaveListener,
): Promise<SessionFiles> {
  const start = { session: recovered.session, revision: recovered.revision };
  const lane = serialLane();
  let isOpen = true;
  let tidying = Promise.resolve();
  const snapshots = createSnapshotKeeper(disk, folder, lane);
  const checkpoints = createCheckpointKeeper(
    disk,
    folder,
    {
      checkpoint: start,
      bytes: knownCheckpoint,
      isCurrent: recovered.checkpointIsCurrent,
      isDamaged: recovered.checkpointIsDamaged,
    },
    {
      written(checkpoint) {
        tidying = tidyJournals(checkpoint);
      },
      conflicted: () => listener.conflicted(),
      // Notes vanished that no change took away. What was saved stays as it is.
      refused: () => listener.troubled(problem('app.bug')),
    },
    lane,
  );
  const tidyJournals = async (checkpoint: Checkpoint): Promise<void> => {
    const dropOld = (): Promise<boolean> =>
      lane.run(() => {
        const current = writer.journalPath();
        const keep = new Set(current ? [...keepJournals, basename(current)] : keepJournals);
        const covered = Math.min(checkpoint.revision, snapshots.covered());
        return dropOldJournals(disk, folder, covered, keep);
      });
    if (!(await dropOld()) || snapshots.covered() >= checkpoint.revision) return;
    await snapshots.write(checkpoint).catch(() => undefined);
    await dropOld();
  };
  const writer = createJournalWriter(disk, folder, start, {
    saved(durable, changes) {
      checkpoints.note(durable, changes);
      snapshots.note(durable, changes.length);
      listener.saved(durable.revision);
    },
    troubled: (trouble) => listener.troubled(trouble),
  });
  // What was found may so far only be in the system's memory; saying that it is saved needs a sync.
  if (!recovered.checkpointIsCurrent)
    await within(disk.schedule, FIRST_WRITE_MS, writer.flush(true));

  let finish = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    finish = resolve;
  });

  const closeWhenSaved = async (isLate: () => boolean): Promise<void> => {
    while (!(await writer.flush()) && !isLate()) await pause(disk.schedule, CLOSE_RETRY_MS);
    await checkpoints.write();
    await tidying;
  };

  const close = async (): Promise<void> => {
    if (!isOpen) return ended;
    isOpen = false;
    let late = false;
    const saved = closeWhenSaved(() => late).then(() => true);
    late = (await within(disk.schedule, CLOSE_MS, saved)) === null;
    checkpoints.stop();
    snapshots.stop();
    // A disk that hangs may hold this for ever; nobody but the next opening waits for it.
    void writer
      .close()
      .then(() => lane.run(async () => undefined))
      .then(finish);
    if (!late) await ended;
  };

  return {
    ended,
    file: {
      append(change, session) {
        if (!isOpen) throw new Error('A change for a session that is closed.');
        writer.append(change, session);
      },
      async flush() {
        await writer.flush();
      },
      async snapshot() {
        // What comes while the disk is waited for is not part of it.
        const now = writer.latest();
        await writer.flush();
        return snapshots.write(now).catch(() => false);
      },
      close,
    },
  };
}
