// Opens a data folder: takes its lock, tidies up after a crash, and hands out what the services
// need. One process at a time has it open.
import { type AppError, problem } from '#shared/api/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type {
  Clock,
  PlanStore,
  Randomness,
  SessionsPlace,
  SettingsStore,
} from '../services/ports.ts';
import type { Disk } from './disk.ts';
import { diskProblem } from './disk-problem.ts';
import { ensureFolder } from './ensure-folder.ts';
import type { FileSystem } from './file-system.ts';
import { acquireLock, type Held, type HostKind, type Lock } from './lock.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { createPlanStore } from './plan-files.ts';
import { probeDisk } from './probe-disk.ts';
import { realSchedule, type Schedule } from './schedule.ts';
import { sessionsFolder } from './session-paths.ts';
import { type ClosableRepository, createSessionRepository } from './session-repository.ts';
import { createSettingsStore } from './settings-file.ts';
import { sweepData } from './sweep.ts';
import { emptyTrash } from './trash.ts';

export interface DataFolder {
  readonly sessions: ClosableRepository;
  readonly settings: SettingsStore;
  readonly plans: PlanStore;
  readonly place: SessionsPlace;
  /** Closes what is open (at most 5 s a session) and gives the lock back. */
  close(): Promise<void>;
}

/** `holder` comes with `library.locked`: who has the folder open. */
export type FolderProblem = AppError & { readonly holder?: Held['holder'] };

export interface DataFolderOptions {
  readonly clock: Clock;
  readonly random: Randomness;
  readonly appVersion: string;
  readonly hostKind: HostKind;
  /** A second desktop app was started on this folder and has gone: show yourself. */
  readonly onFront?: () => void;
  readonly fs?: FileSystem;
  readonly schedule?: Schedule;
  /** In place of the real one, for tests. */
  readonly lock?: (realPath: string) => Promise<Result<Lock, Held>>;
}

export async function openDataFolder(
  path: string,
  options: DataFolderOptions,
): Promise<Result<DataFolder, FolderProblem>> {
  const { clock, random, appVersion, hostKind, onFront = () => undefined } = options;
  const { fs = nodeFileSystem, schedule = realSchedule } = options;
  const disk: Disk = { fs, clock, random, schedule, appVersion };
  const data = await prepare(disk, path);
  if (!data.ok) return data;
  const lock = await (options.lock
    ? options.lock(data.value)
    : acquireLock(data.value, { hostKind, onFront }));
  if (!lock.ok) return err({ ...problem('library.locked'), holder: lock.error.holder });
  if (await fs.isWritable(data.value)) {
    await sweepData(disk, data.value);
    await emptyTrash(disk, data.value);
  }
  const sessions = createSessionRepository(disk, data.value);
  return ok({
    sessions,
    settings: createSettingsStore(disk, data.value),
    plans: createPlanStore(disk, data.value),
    place: {
      folder: sessionsFolder(data.value),
      probe: () => probeDisk(disk, data.value),
    },
    async close() {
      await sessions.closeAll();
      await lock.value.release();
    },
  });
}

/** The folder's real path; made when it is not there. A folder that can't be written may be read. */
async function prepare(disk: Disk, path: string): Promise<Result<string, AppError>> {
  try {
    await ensureFolder(disk, path);
    const data = await disk.fs.realPath(path);
    if (await disk.fs.isWritable(data)) await ensureFolder(disk, sessionsFolder(data));
    return ok(data);
  } catch (thrown) {
    return err(diskProblem(thrown));
  }
}
