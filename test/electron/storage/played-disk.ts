// Disks as a workshop leaves them, and hands that meddle with them.
import { sessionRecord } from '#shared/domain/session-body.ts';
import { type Played, play, script, undisturbed } from './faults.ts';
import type { MemoryDisk } from './memory-disk.ts';
import { VirtualTime } from './virtual-time.ts';
import { DATA, type Found, reopen } from './workshop-run.ts';

export const sessionId = sessionRecord(script.session).id;
export const FOLDER = `${DATA}/sessions/${sessionId}`;
export const CHECKPOINT = `${FOLDER}/session.json`;

/** Played once; every test gets a disk of its own. */
function copies(make: () => Promise<Played>): () => Promise<Played> {
  let made: Promise<Played> | null = null;
  return async () => {
    made ??= make();
    const { disk, told } = await made;
    const time = new VirtualTime();
    return { disk: disk.afterPowerCut({ data: 'kept', keepsName: () => true }), time, told };
  };
}

/** Everything done and closed: the checkpoint is current. */
export const closedDisk = copies(() => play(() => null));

/** Killed after the last gesture was saved: the journal is ahead of the checkpoint. */
export const killedDisk = copies(async () => {
  const ops = await undisturbed();
  const last = ops.findLast((op) => op.name === 'syncData');
  return play((op) => (op.nth === last?.nth ? { kind: 'kill', when: 'after' } : null));
});

export const textOf = (disk: MemoryDisk, path: string): string =>
  Buffer.from(disk.get(path) ?? []).toString('utf8');

export const namesLike = (disk: MemoryDisk, pattern: RegExp, folder = FOLDER): readonly string[] =>
  disk.names(folder).filter((name) => pattern.test(name));

export const journalOf = (disk: MemoryDisk): string =>
  `${FOLDER}/${namesLike(disk, /^journal-/)[0] ?? 'none'}`;

/** The whole disk as one text, for saying that nothing was touched. */
export const photograph = (disk: MemoryDisk): string =>
  disk
    .paths()
    .map((path) => `${path}\n${textOf(disk, path)}`)
    .join('\n');

let seed = 500;
/** The next process looks and closes. */
export const look = (disk: MemoryDisk, time: VirtualTime): Promise<Found> =>
  reopen(disk, time, script.session, seed++);
