import { expect, test } from 'vitest';
import { script } from './faults.ts';
import { type Fault, type FaultTable, MemoryDisk } from './memory-disk.ts';
import { statesOf } from './oracle.ts';
import { CHECKPOINT, FOLDER, look, namesLike, textOf } from './played-disk.ts';
import { settled, VirtualTime } from './virtual-time.ts';
import { Process } from './workshop-run.ts';

const none: FaultTable = () => null;
const failing =
  (...codes: readonly string[]): FaultTable =>
  (op) =>
    op.path.startsWith(FOLDER) && codes[op.nth % codes.length]
      ? { kind: 'error', code: codes[op.nth % codes.length] ?? '' }
      : null;

async function opened() {
  const time = new VirtualTime();
  const disk = new MemoryDisk(time.now);
  const process = new Process(disk, time);
  const folder = await process.openFolder();
  await process.wait(folder?.sessions.create(script.session) ?? Promise.resolve(null));
  const loaded = folder && (await process.openSession(folder, script.session));
  if (!loaded) throw new Error('It did not open.');
  const { told } = process;
  const gestures = async (from: number, to: number): Promise<void> => {
    for (const { change, after } of script.steps.slice(from, to)) {
      loaded.file.append(change, after);
      await settled();
    }
  };
  return { time, disk, told, process, file: loaded.file, gestures };
}

test.each([
  ['ENOSPC', 'disk.full'],
  ['EROFS', 'disk.read-only'],
  ['EIO', 'disk.failing'],
  ['EMFILE', 'disk.failing'],
])(
  'a disk with %s is told within two seconds, and when it works again everything is saved',
  async (code, type) => {
    const { time, disk, told, gestures, process, file } = await opened();
    await gestures(0, 10);
    expect(told.saved).toBe(10);
    disk.setFaults(failing(code));
    await gestures(10, 25);
    await time.advance(2_000);
    expect(told.troubles.map((trouble) => trouble?.type)).toEqual([type]);
    await time.advance(600_000);
    await gestures(25, 30);
    expect(told.saved).toBe(10);
    // Nothing is left lying about by all those tries.
    expect(namesLike(disk, /^journal-/)).toHaveLength(1);
    disk.setFaults(none);
    await time.advance(5_000);
    expect(told.saved).toBe(30);
    expect(told.troubles.at(-1)).toBeNull();
    await gestures(30, 40);
    await process.wait(file.close());
    const found = await look(disk.revive(), time);
    expect(found.state).toBe(statesOf(script).at(-1));
    expect(found.history).toEqual(script.steps.map(({ change }) => change.revision));
  },
);

test('an hour of a full disk leaves nothing lying about', async () => {
  const { time, disk, told, gestures } = await opened();
  await gestures(0, 3);
  const before = disk.paths(FOLDER);
  disk.setFaults((op) => (op.name === 'write' ? { kind: 'error', code: 'ENOSPC' } : null));
  await gestures(3, 6);
  await time.advance(3_600_000);
  expect(told.saved).toBe(3);
  expect(disk.paths(FOLDER)).toEqual(before);
});

test('a disk that hangs is told within two seconds; an answer that comes late is believed', async () => {
  const { time, disk, told, gestures } = await opened();
  await gestures(0, 5);
  disk.setFaults((op) => (op.name === 'syncData' ? { kind: 'hang' } : null));
  await gestures(5, 8);
  await time.advance(2_000);
  expect(told.saved).toBe(5);
  expect(told.troubles.map((trouble) => trouble?.type)).toEqual(['disk.failing']);
});

test('closing gives up after five seconds, and the session can’t be opened twice meanwhile', async () => {
  const { time, disk, gestures, process, file } = await opened();
  await gestures(0, 5);
  disk.setFaults((op) => (op.name === 'syncData' ? { kind: 'hang' } : null));
  await gestures(5, 6);
  let closed = false;
  void file.close().then(() => {
    closed = true;
  });
  await time.advance(4_900);
  expect(closed).toBe(false);
  await time.advance(200);
  expect(closed).toBe(true);
  expect(process.told.saved).toBe(5);
});

test('after a failed sync that journal is never written or synced again', async () => {
  const { time, disk, told, gestures } = await opened();
  await gestures(0, 5);
  let fault: Fault | null = { kind: 'error', code: 'EIO' };
  disk.setFaults((op) => {
    if (op.name !== 'syncData') return null;
    const now = fault;
    fault = null;
    return now;
  });
  const from = disk.log.length;
  await gestures(5, 12);
  await time.advance(1_000);
  expect(told.saved).toBe(12);
  expect(told.troubles).toEqual([]);
  const writes = disk.log
    .slice(from)
    .filter((op) => ['write', 'syncData', 'sync'].includes(op.name));
  const journals = [
    ...new Set(writes.map((op) => op.path).filter((path) => path.endsWith('.log'))),
  ];
  expect(journals).toHaveLength(2);
  const dead = writes.filter((op) => op.path === journals[0]).map((op) => op.name);
  expect(dead).toEqual(['write', 'syncData']);
});

test('many changes at once cost one sync', async () => {
  const { disk, told, file } = await opened();
  for (const { change, after } of script.steps.slice(0, 1)) file.append(change, after);
  await settled();
  const from = disk.log.length;
  for (const { change, after } of script.steps.slice(1, 31)) file.append(change, after);
  await settled();
  expect(told.saved).toBe(31);
  const syncs = disk.log.slice(from).filter((op) => op.name === 'syncData');
  expect(syncs.length).toBeLessThanOrEqual(2);
});

test('saving goes on while session.json can’t be renamed for ever', async () => {
  const { time, disk, told, gestures, process, file } = await opened();
  disk.setFaults((op) => (op.name === 'rename' ? { kind: 'error', code: 'EBUSY' } : null));
  await gestures(0, 40);
  await time.advance(30_000);
  expect(told.saved).toBe(40);
  expect(told.troubles).toEqual([]);
  expect(textOf(disk, CHECKPOINT)).toContain('"revision": 0');
  await process.wait(file.close());
  expect(namesLike(disk, /\.tmp$/)).toEqual([]);
  expect((await look(disk.revive(), time)).state).toBe(statesOf(script).at(-1));
});

test('a rename that is held up for a moment is tried again', async () => {
  const { time, disk, gestures } = await opened();
  let refusals = 5;
  disk.setFaults((op) =>
    op.name === 'rename' && refusals-- > 0 ? { kind: 'error', code: 'EPERM' } : null,
  );
  await gestures(0, 3);
  await time.advance(2_500);
  expect(textOf(disk, CHECKPOINT)).toContain('"revision": 3');
});

test('session.json is at most two seconds old', async () => {
  const { time, disk, gestures } = await opened();
  for (let done = 0; done < 40; done += 4) {
    await gestures(done, done + 4);
    await time.advance(2_000);
    expect(textOf(disk, CHECKPOINT)).toContain(`"revision": ${done + 4}`);
  }
});

test('a snapshot is there when it was asked for, and after ten minutes of work', async () => {
  const { time, disk, gestures, file, process } = await opened();
  await gestures(0, 7);
  await process.wait(file.snapshot());
  expect(disk.names(`${FOLDER}/snapshots`)).toEqual(['0.json', '7.json']);
  await gestures(7, 9);
  await time.advance(601_000);
  expect(disk.names(`${FOLDER}/snapshots`)).toContain('9.json');
  await time.advance(3_600_000);
  expect(disk.names(`${FOLDER}/snapshots`)).toHaveLength(3);
});

test('a state that lost notes without a change that says so does not replace the checkpoint', async () => {
  const { time, disk, told, gestures, file } = await opened();
  await gestures(0, 20);
  await time.advance(3_000);
  const [, ...rest] = script.steps.slice(20);
  const [step] = rest;
  if (!step) throw new Error('No step.');
  file.append({ ...step.change, revision: 21 }, { ...step.after, note: new Map() });
  await time.advance(10_000);
  expect(told.troubles.map((trouble) => trouble?.type)).toContain('app.bug');
  expect(textOf(disk, CHECKPOINT)).toContain('"revision": 20');
});

test('clocks that jump by years either way change nothing', async () => {
  const { time, disk, gestures, process, file } = await opened();
  for (let done = 0; done < 40; done += 5) {
    await gestures(done, done + 5);
    time.jump(done % 2 === 0 ? 400 * 86_400_000 : -900 * 86_400_000);
    await process.wait(file.snapshot());
    await time.advance(2_000);
  }
  await process.wait(file.close());
  expect(disk.names(`${FOLDER}/snapshots`)).toHaveLength(9);
  const found = await look(disk.revive(), time);
  expect([found.state, found.revision]).toEqual([statesOf(script).at(-1), 40]);
});
