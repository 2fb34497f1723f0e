// Where everything of the data folder is, and what the names mean.
import { join } from 'node:path';
import type { SessionId } from '#shared/domain/session.ts';

export const settingsPath = (data: string): string => join(data, 'settings.json');
export const recentsPath = (data: string): string => join(data, 'recents.json');
export const sessionsFolder = (data: string): string => join(data, 'sessions');
export const plansFolder = (data: string): string => join(data, 'plans');
export const trashFolder = (data: string): string => join(data, 'trash');
export const quarantineFolder = (data: string): string => join(data, 'quarantine');

export const sessionFolder = (data: string, sessionId: SessionId): string =>
  join(sessionsFolder(data), sessionId);
export const checkpointPath = (folder: string): string => join(folder, 'session.json');
/** Someone else's checkpoint, kept beside ours. */
export const conflictPath = (folder: string, nth: number, nonce: string): string =>
  join(folder, `session.conflict-${nth}-${nonce}.json`);
/** What was session.json and could not be read, moved aside. */
export const damagedPath = (folder: string, nonce: string): string =>
  join(folder, `session.damaged-${nonce}.json`);
export const snapshotsFolder = (folder: string): string => join(folder, 'snapshots');
export const snapshotPath = (folder: string, revision: number): string =>
  join(snapshotsFolder(folder), `${revision}.json`);
export const journalPath = (folder: string, revision: number, nonce: string): string =>
  join(folder, `journal-${revision}-${nonce}.log`);

const CONFLICT = /^session\.conflict-(\d{1,9})-[0-9a-f]{20}\.json$/;
const JOURNAL = /^journal-(\d{1,16})-[0-9a-f]{20}\.log$/;
const SNAPSHOT = /^(\d{1,16})\.json$/;

const numberIn = (pattern: RegExp, name: string): number | null => {
  const digits = pattern.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
};
/** Which of the conflict files it is, the newest the highest; null when it is none. */
export const conflictNumber = (name: string): number | null => numberIn(CONFLICT, name);
/** The revision a journal starts from, by its name; null when it is none. */
export const journalRevision = (name: string): number | null => numberIn(JOURNAL, name);
/** The revision a snapshot holds, by its name; null when it is none. */
export const snapshotRevision = (name: string): number | null => numberIn(SNAPSHOT, name);
