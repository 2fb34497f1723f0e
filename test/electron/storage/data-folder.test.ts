// The whole of storage on the real disk, in a folder of its own.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TableMapping } from '#shared/api/import-preview.ts';
import { defaultSettings, type Settings } from '#shared/api/settings.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { toBody } from '#shared/domain/session-json.ts';
import { type DataFolder, openDataFolder } from '../../../electron/storage/data-folder.ts';
import { buildSession } from '../../builders/session.ts';
import { gestureScript } from './gesture-script.ts';

let folder = '';
const opened: DataFolder[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonboard-storage-'));
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  await rm(folder, { recursive: true, force: true });
});

async function openFolder(): Promise<DataFolder> {
  const data = await openDataFolder(folder, {
    clock: { now: () => Date.now() },
    random: { bytes: () => randomBytes(16) },
    appVersion: '0.0.0',
    hostKind: 'web',
  });
  if (!data.ok) throw new Error(data.error.type);
  opened.push(data.value);
  return data.value;
}

const deaf = { saved: () => undefined, troubled: () => undefined, conflicted: () => undefined };

async function loaded(data: DataFolder, session = buildSession(3).session) {
  const found = await data.sessions.open(sessionRecord(session).id, deaf);
  if (!found.ok) throw new Error(found.error.type);
  return found.value;
}

test('what was saved is there after closing and opening again, history included', async () => {
  const { session, steps } = gestureScript(40);
  const data = await openFolder();
  expect(await data.sessions.create(session)).toEqual({ ok: true, value: null });
  const saved: number[] = [];
  const open = await data.sessions.open(sessionRecord(session).id, {
    ...deaf,
    saved: (revision) => saved.push(revision),
  });
  if (!open.ok) throw new Error(open.error.type);
  for (const { change, after } of steps) open.value.file.append(change, after);
  await open.value.file.close();
  expect(saved.at(-1)).toBe(40);
  await data.close();

  const again = await loaded(await openFolder(), session);
  expect(again.revision).toBe(40);
  expect(toBody(again.session)).toEqual(toBody(steps[39]?.after ?? session));
  expect(again.changes.map((change) => change.revision)).toEqual(steps.map((_, nth) => nth + 1));
  expect(again.notices).toEqual([]);
  expect(again.readOnly).toBeNull();
});

test('session.json is current after closing and no temporary file is left', async () => {
  const { session, steps } = gestureScript(5);
  const data = await openFolder();
  await data.sessions.create(session);
  const { file } = await loaded(data, session);
  for (const { change, after } of steps) file.append(change, after);
  await file.close();
  const path = join(folder, 'sessions', sessionRecord(session).id);
  const text = await readFile(join(path, 'session.json'), 'utf8');
  expect(text).toContain('"revision": 5');
  const names = await readdir(path);
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('the library lists, trashes and restores', async () => {
  const { session } = buildSession(3);
  const data = await openFolder();
  await data.sessions.create(session);
  const before = await data.sessions.list();
  expect(before.sessions.map((card) => card.noteCount)).toEqual([3]);
  expect(await data.sessions.trash(sessionRecord(session).id)).toMatchObject({ ok: true });
  const during = await data.sessions.list();
  expect(during.sessions).toEqual([]);
  expect(during.trash.map((card) => card.noteCount)).toEqual([3]);
  const [card] = during.trash;
  expect(await data.sessions.restore(card?.trashId ?? '')).toMatchObject({ ok: true });
  const after = await data.sessions.list();
  expect(after.trash).toEqual([]);
  expect(after.sessions).toEqual(before.sessions);
});

test('settings are kept, and fields of another version with them', async () => {
  const data = await openFolder();
  expect(await data.settings.read()).toEqual(defaultSettings);
  const path = join(folder, 'settings.json');
  await writeFile(path, '{"commonboard":"settings","format":9,"later":1,"theme":"no such"}');
  expect(await data.settings.read()).toEqual(defaultSettings);
  const mapping: TableMapping = {
    ...{ shape: 'rows', hasHeader: true, textColumn: 1, laneColumn: 0 },
    ...{ groupColumn: null, votesColumn: null, rejectedColumn: null },
  };
  const other: Settings = {
    theme: 'dark-room',
    letterKeys: false,
    librarySort: 'name',
    sound: false,
    backRowM: 9.5,
    pictureM: 1.5,
    largerSteps: 1,
    copiedAt: 12,
    exports: { ...defaultSettings.exports, kind: 'board', shareSafe: true },
    columns: [{ layout: '2-0a1b2c3d', mapping }],
  };
  await data.settings.write(other);
  expect(await data.settings.read()).toEqual(other);
  expect(await readFile(path, 'utf8')).toContain('"later": 1');
});

test('settings that can’t be read are kept aside, not written over', async () => {
  const data = await openFolder();
  await writeFile(join(folder, 'settings.json'), '{"comm');
  expect(await data.settings.read()).toEqual(defaultSettings);
  await data.settings.write({ ...defaultSettings, theme: 'high-contrast' });
  const aside = (await readdir(folder)).filter((name) => name.startsWith('settings.json.damaged'));
  expect(aside).toHaveLength(1);
  expect(await readFile(join(folder, aside[0] ?? ''), 'utf8')).toBe('{"comm');
});

test('a second host on the same folder is told who has it', async () => {
  await openFolder();
  const second = await openDataFolder(join(folder, '.'), {
    clock: { now: () => Date.now() },
    random: { bytes: () => randomBytes(16) },
    appVersion: '0.0.0',
    hostKind: 'electron',
  });
  expect(second).toMatchObject({ ok: false, error: { type: 'library.locked', holder: 'web' } });
});
