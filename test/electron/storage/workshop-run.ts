// One process that plays a workshop on a disk: makes the session, opens it, does the gestures and
// closes. It may be killed at any operation; what it was told until then is what counts.
import { createHash } from 'node:crypto';
import type { AppError } from '#shared/api/errors.ts';
import type { RecoveryNotice } from '#shared/api/views.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { fromBody, toBody } from '#shared/domain/session-json.ts';
import { ok } from '#shared/lib/result.ts';
import { type DataFolder, openDataFolder } from '../../../electron/storage/data-folder.ts';
import { seededBytes } from '../../builders/random.ts';
import type { Script, Step } from './gesture-script.ts';
import type { MemoryDisk } from './memory-disk.ts';
import { settled, type VirtualTime } from './virtual-time.ts';

export const DATA = '/data';

export interface Told {
  created: boolean;
  /** The highest revision that was said to be saved. */
  saved: number;
  appended: number;
  readonly troubles: (AppError | null)[];
  conflicts: number;
  closed: boolean;
}

export class Process {
  readonly told: Told = {
    created: false,
    saved: -1,
    appended: 0,
    troubles: [],
    conflicts: 0,
    closed: false,
  };
  readonly time: VirtualTime;
  readonly disk: MemoryDisk;
  readonly #seed: number;

  constructor(disk: MemoryDisk, time: VirtualTime, seed = 1) {
    this.disk = disk;
    this.time = time;
    this.#seed = seed;
  }

  /** Waits in virtual time; null when the process died on the way. */
  async wait<T>(work: Promise<T>, atMostMs = 20_000): Promise<T | null> {
    let done: { readonly value: T } | null = null;
    let thrown: { readonly error: unknown } | null = null;
    work.then(
      (value) => {
        done = { value };
      },
      (error: unknown) => {
        thrown = { error };
      },
    );
    for (let waited = 0; waited <= atMostMs && !this.disk.isDead; waited += 100) {
      await settled();
      if (done ?? thrown) break;
      await this.time.advance(100);
    }
    const { error } = thrown ?? { error: null };
    if (thrown) throw error;
    if (this.disk.isDead) return null;
    const { value } = done ?? { value: null };
    if (!done) throw new Error('It never answered.');
    return value;
  }

  async openFolder(): Promise<DataFolder | null> {
    const data = await this.wait(
      openDataFolder(DATA, {
        fs: this.disk.fs,
        clock: { now: this.time.now },
        random: { bytes: seededBytes(this.#seed) },
        schedule: this.time.schedule,
        appVersion: '0.0.0',
        hostKind: 'web',
        lock: async () => ok({ release: async () => undefined }),
      }),
    );
    if (data && !data.ok) throw new Refused(data.error);
    return data?.value ?? null;
  }

  async openSession(folder: DataFolder, session: Session) {
    const { told } = this;
    const opened = await this.wait(
      folder.sessions.open(sessionRecord(session).id, {
        saved(revision) {
          told.saved = Math.max(told.saved, revision);
        },
        troubled: (problem) => told.troubles.push(problem),
        conflicted() {
          told.conflicts++;
        },
      }),
    );
    if (opened && !opened.ok) throw new Refused(opened.error);
    return opened?.value ?? null;
  }

  /** Opens and closes; the state it showed, if it came so far. */
  async openAndClose({ session }: Script): Promise<string | null> {
    try {
      const folder = await this.openFolder();
      const loaded = folder && (await this.openSession(folder, session));
      if (!folder || !loaded) return null;
      const shown = fingerprint(loaded.session);
      await this.wait(loaded.file.close());
      await this.wait(folder.close());
      return shown;
    } catch (thrown) {
      if (thrown instanceof Refused) return null;
      throw thrown;
    }
  }
}

/** The disk let nobody in; expected while it fails, and nothing may be lost by it. */
export class Refused extends Error {
  readonly problem: AppError;
  constructor(problem: AppError) {
    super(problem.type);
    this.problem = problem;
  }
}

export interface Pace {
  /** What happens between two gestures, by their number. */
  readonly between: (nth: number) => 'nothing' | 'settle' | number;
  readonly snapshotAt: number | null;
}
export const steadyPace: Pace = {
  between: (nth) => (nth % 4 === 0 ? 900 : nth % 7 === 0 ? 'nothing' : 'settle'),
  snapshotAt: 17,
};

/** Plays the whole script; ends early when the process dies or is refused. */
export async function playWorkshop(
  process: Process,
  script: Script,
  pace = steadyPace,
): Promise<void> {
  const { told } = process;
  try {
    const folder = await process.openFolder();
    if (!folder) return;
    const made = await process.wait(folder.sessions.create(script.session));
    if (!made?.ok) return;
    told.created = true;
    const loaded = await process.openSession(folder, script.session);
    if (!loaded || loaded.readOnly) return;
    for (const [nth, { change, after }] of script.steps.entries()) {
      loaded.file.append(change, after);
      told.appended = change.revision;
      if (nth === pace.snapshotAt) void loaded.file.snapshot();
      const between = pace.between(nth);
      if (between === 'settle') await settled();
      else if (between !== 'nothing') await process.time.advance(between);
      if (process.disk.isDead) return;
    }
    await process.wait(loaded.file.close());
    if (process.disk.isDead) return;
    told.closed = true;
    await process.wait(folder.close());
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
  }
}

/** Two sessions say the same if and only if these are equal. */
export const fingerprint = (session: Session): string =>
  createHash('sha1')
    .update(JSON.stringify(toBody(fromBody(toBody(session)) ?? session)))
    .digest('hex');

export interface Found {
  readonly revision: number;
  /** The fingerprint of the state. */
  readonly state: string;
  readonly title: string;
  readonly notices: readonly RecoveryNotice[];
  readonly readOnly: AppError | null;
  readonly cards: number;
  readonly history: readonly number[];
}

/** The next process: opens, looks, does what it is told and closes. */
export async function reopen(
  disk: MemoryDisk,
  time: VirtualTime,
  session: Session,
  seed: number,
  then?: (session: Session, revision: number) => Step,
): Promise<Found> {
  time.forget();
  const process = new Process(disk, time, seed);
  const folder = await process.openFolder();
  if (!folder) throw new Error('Died without being killed.');
  const loaded = await process.openSession(folder, session);
  if (!loaded) throw new Error('Died without being killed.');
  const listed = await process.wait(folder.sessions.list());
  const step = then?.(loaded.session, loaded.revision);
  if (step) {
    loaded.file.append(step.change, step.after);
    await settled();
    if (process.told.saved !== step.change.revision) throw new Error('Saving did not go on.');
  }
  await process.wait(loaded.file.close());
  await process.wait(folder.close());
  return {
    revision: loaded.revision,
    state: fingerprint(loaded.session),
    title: sessionRecord(loaded.session).title,
    notices: loaded.notices,
    readOnly: loaded.readOnly,
    cards: listed?.sessions.length ?? 0,
    history: loaded.changes.map((change) => change.revision),
  };
}
