import { expect, test } from 'vitest';
import { script } from './faults.ts';
import { MemoryDisk } from './memory-disk.ts';
import { statesOf } from './oracle.ts';
import {
  CHECKPOINT,
  closedDisk,
  FOLDER,
  journalOf,
  killedDisk,
  look,
  namesLike,
  photograph,
  sessionId,
  textOf,
} from './played-disk.ts';
import { settled, VirtualTime } from './virtual-time.ts';
import { DATA, Process } from './workshop-run.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const final = statesOf(script).at(-1);
const edited = (text: string): string => text.replace('Kindness, take 31', 'Edited by hand');

/** A session that is open with `count` gestures saved; the rest is done when asked. */
async function openDisk(count = 20) {
  const time = new VirtualTime();
  const disk = new MemoryDisk(time.now);
  const process = new Process(disk, time);
  const folder = await process.openFolder();
  await process.wait(folder?.sessions.create(script.session) ?? Promise.resolve(null));
  const loaded = folder && (await process.openSession(folder, script.session));
  if (!folder || !loaded) throw new Error('It did not open.');
  const gestures = async (from: number, to: number): Promise<void> => {
    for (const { change, after } of script.steps.slice(from, to)) {
      loaded.file.append(change, after);
      await settled();
    }
  };
  let done = count;
  await gestures(0, done);
  await time.advance(3_000);
  return {
    disk,
    time,
    told: process.told,
    /** One more gesture, and time for the checkpoint to follow. */
    async more() {
      await gestures(done, ++done);
      await time.advance(3_000);
    },
    theirs: () => process.wait(folder.sessions.readConflict(sessionId)),
    async finish() {
      await gestures(done, script.steps.length);
      await time.advance(3_000);
      await process.wait(loaded.file.close());
      await process.wait(folder.close());
    },
  };
}

test.each([
  ['replaced by another text', '{"commonboard":"session","by":"a sync client"}'],
  ['cut to nothing', ''],
  ['cut in the middle', '{\n "commonboard": "session",\n "format": 1,'],
])('session.json %s while open: theirs is kept beside, ours goes on', async (_, theirs) => {
  const open = await openDisk();
  open.disk.put(CHECKPOINT, bytes(theirs));
  await open.finish();
  expect(open.told.conflicts).toBe(1);
  const [conflict = ''] = namesLike(open.disk, /^session\.conflict-/);
  expect(textOf(open.disk, `${FOLDER}/${conflict}`)).toBe(theirs);
  const found = await look(open.disk.revive(), open.time);
  expect(found.state).toBe(final);
  expect(found.notices).toEqual([]);
});

test('an older session.json restored while open is kept beside and does not win', async () => {
  const open = await openDisk();
  const older = textOf(open.disk, `${FOLDER}/snapshots/0.json`);
  open.disk.put(CHECKPOINT, bytes(older));
  await open.finish();
  expect(open.told.conflicts).toBe(1);
  expect((await look(open.disk.revive(), open.time)).state).toBe(final);
});

test('a journal that is deleted or cut while open is begun anew with everything in it', async () => {
  for (const meddle of ['delete', 'cut'] as const) {
    const open = await openDisk();
    const path = journalOf(open.disk);
    if (meddle === 'delete') open.disk.drop(path);
    else open.disk.put(path, (open.disk.get(path) ?? bytes('')).subarray(0, 100));
    await open.finish();
    expect(open.told.troubles).toEqual([]);
    open.disk.drop(CHECKPOINT);
    expect((await look(open.disk.revive(), open.time)).state).toBe(final);
  }
});

test('a session folder that is deleted while open comes back whole', async () => {
  const open = await openDisk();
  open.disk.drop(FOLDER);
  await open.finish();
  expect(open.told.saved).toBe(40);
  expect((await look(open.disk.revive(), open.time)).state).toBe(final);
});

test('an edit of a closed session is taken, told once, and the state before it stays', async () => {
  const { disk, time } = await closedDisk();
  const text = edited(textOf(disk, CHECKPOINT));
  disk.put(CHECKPOINT, bytes(text));
  const found = await look(disk.revive(), time);
  expect(found.notices.map((notice) => notice.kind)).toEqual(['edited-outside']);
  expect(found.title).toBe('Edited by hand');
  expect(found.revision).toBe(41);
  expect(disk.names(`${FOLDER}/snapshots`)).toContain('40.json');
  const again = await look(disk.revive(), time);
  expect(again.notices).toEqual([]);
  expect(again.state).toBe(found.state);
  expect(again.revision).toBe(41);
});

test('an edit is not taken when the journal is newer: it is kept beside and told', async () => {
  const { disk, time } = await killedDisk();
  const theirs = textOf(disk, CHECKPOINT).replace('"title":"', '"title":"Edited by hand ');
  disk.put(CHECKPOINT, bytes(theirs));
  const found = await look(disk.revive(), time);
  expect(found.notices.map((notice) => notice.kind)).toEqual(['conflict']);
  expect(found.state).toBe(final);
  const [conflict = ''] = namesLike(disk, /^session\.conflict-/);
  expect(textOf(disk, `${FOLDER}/${conflict}`)).toBe(theirs);
  expect((await look(disk.revive(), time)).notices).toEqual([]);
});

test('an older session.json put back while closed does not undo the journal', async () => {
  const { disk, time } = await closedDisk();
  disk.put(CHECKPOINT, bytes(textOf(disk, `${FOLDER}/snapshots/0.json`)));
  const found = await look(disk.revive(), time);
  expect(found.state).toBe(final);
  expect(found.revision).toBe(40);
});

test('a folder that holds another session than its name says is not opened as that one', async () => {
  const { disk, time } = await closedDisk();
  const text = textOf(disk, CHECKPOINT).replaceAll(sessionId, `session_${'0'.repeat(26)}`);
  for (const name of namesLike(disk, /^journal-/)) disk.drop(`${FOLDER}/${name}`);
  disk.drop(`${FOLDER}/snapshots`);
  disk.put(CHECKPOINT, bytes(text));
  const refused = await look(disk.revive(), time).catch((thrown: unknown) => thrown);
  expect(refused).toMatchObject({ problem: { type: 'file.not-ours' } });
  expect(textOf(disk, CHECKPOINT)).toBe(text);
});

test('a session.json written by hand without a checksum opens', async () => {
  const { disk, time } = await closedDisk();
  const text = textOf(disk, CHECKPOINT).replace(/ "checksum": "[0-9a-f]+",\n/, '');
  for (const name of namesLike(disk, /^journal-/)) disk.drop(`${FOLDER}/${name}`);
  disk.drop(`${FOLDER}/snapshots`);
  disk.put(CHECKPOINT, bytes(text));
  const found = await look(disk.revive(), time);
  expect(found.state).toBe(final);
  expect(found.notices).toEqual([]);
});

test('a newer version’s file is shown read-only, and not one byte of the folder changes', async () => {
  const { disk, time } = await closedDisk();
  const text = textOf(disk, CHECKPOINT).replace(/"minReader": \d+/, '"minReader": 99');
  disk.put(CHECKPOINT, bytes(text));
  disk.drop(`${DATA}/recents.json`);
  const before = disk.paths(FOLDER).map((path) => textOf(disk, path));
  const found = await look(disk.revive(), time);
  expect(found.readOnly?.type).toBe('file.too-new');
  expect(found.state).toBe(final);
  expect(disk.paths(FOLDER).map((path) => textOf(disk, path))).toEqual(before);
});

test('a folder that can’t be written is opened read-only and left alone', async () => {
  const { disk, time } = await killedDisk();
  const next = disk.revive();
  next.isWritable = false;
  next.setFaults((op) =>
    ['create', 'rename', 'remove', 'makeFolder'].includes(op.name)
      ? { kind: 'error', code: 'EROFS' }
      : null,
  );
  const before = photograph(disk);
  const found = await look(next, time);
  expect(found.readOnly?.type).toBe('disk.read-only');
  expect(found.state).toBe(final);
  expect(photograph(next)).toBe(before);
});

test('of several of their versions the newest is read, byte for byte; ours is as it was', async () => {
  const open = await openDisk();
  const theirs = ['{"commonboard":"session","by":"the first"}', '{"by":"the second"}', ''];
  for (const text of theirs) {
    open.disk.put(CHECKPOINT, bytes(text));
    await open.more();
    expect(await open.theirs()).toEqual({ ok: true, value: Uint8Array.from(bytes(text)) });
  }
  expect(open.told.conflicts).toBe(3);
  expect(namesLike(open.disk, /^session\.conflict-[123]-[0-9a-f]{20}\.json$/)).toHaveLength(3);
  await open.finish();
  expect((await look(open.disk.revive(), open.time)).state).toBe(final);
});

test('where no other version was kept, there is none to read', async () => {
  const open = await openDisk();
  expect(await open.theirs()).toEqual({ ok: false, error: { type: 'conflict.missing' } });
  open.disk.put(CHECKPOINT, bytes('{"by":"a sync client"}'));
  await open.more();
  for (const name of namesLike(open.disk, /^session\.conflict-/))
    open.disk.drop(`${FOLDER}/${name}`);
  expect(await open.theirs()).toEqual({ ok: false, error: { type: 'conflict.missing' } });
});

test('a disk that does not take the copy keeps theirs where it is; it is told when it is safe', async () => {
  const open = await openDisk();
  const theirs = '{"commonboard":"session","by":"a sync client"}';
  open.disk.put(CHECKPOINT, bytes(theirs));
  open.disk.setFaults((op) =>
    op.name === 'create' && op.path.includes('session.') ? { kind: 'error', code: 'ENOSPC' } : null,
  );
  await open.more();
  expect(open.told.conflicts).toBe(0);
  expect(textOf(open.disk, CHECKPOINT)).toBe(theirs);
  open.disk.setFaults(() => null);
  await open.more();
  expect(open.told.conflicts).toBe(1);
  expect(textOf(open.disk, CHECKPOINT)).not.toBe(theirs);
});
