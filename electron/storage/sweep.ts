// Takes away what a crash left behind: temporary files that no rename made into anything, and
// folders that never became a session. Never throws; what can't be swept does no harm.
import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { isTemporary } from './durable-file.ts';
import { sweepPlans } from './plan-files.ts';
import { listFolder } from './read-document.ts';
import {
  plansFolder,
  quarantineFolder,
  sessionsFolder,
  snapshotsFolder,
  trashFolder,
} from './session-paths.ts';

const UNFINISHED = /^(new|gone)-[0-9a-f]{20}$/;

async function sweepTemporary(disk: Disk, folder: string): Promise<void> {
  for (const name of await listFolder(disk, folder).catch(() => []))
    if (isTemporary(name)) await disk.fs.remove(join(folder, name)).catch(() => undefined);
}

/** A session's own folder, before it is opened for writing. */
export async function sweepFolder(disk: Disk, folder: string): Promise<void> {
  await sweepTemporary(disk, folder);
  await sweepTemporary(disk, snapshotsFolder(folder));
}

/** Everything around the sessions, when the data folder is opened. */
export async function sweepData(disk: Disk, data: string): Promise<void> {
  await sweepTemporary(disk, data);
  await sweepTemporary(disk, quarantineFolder(data));
  await sweepTemporary(disk, plansFolder(data));
  await sweepPlans(disk, data);
  for (const folder of [sessionsFolder(data), trashFolder(data)])
    for (const name of await listFolder(disk, folder).catch(() => []))
      if (UNFINISHED.test(name))
        await disk.fs.removeTree(join(folder, name)).catch(() => undefined);
}
