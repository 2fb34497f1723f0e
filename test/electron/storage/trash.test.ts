import { expect, test } from 'vitest';
import { script } from './faults.ts';
import { type Fault, isMutating, type MemoryDisk } from './memory-disk.ts';
import { closedDisk, sessionId } from './played-disk.ts';
import type { VirtualTime } from './virtual-time.ts';
import { DATA, Process } from './workshop-run.ts';

const DAY = 86_400_000;

async function process(disk: MemoryDisk, time: VirtualTime, seed: number) {
  time.forget();
  const one = new Process(disk, time, seed);
  const folder = await one.openFolder();
  return { one, folder };
}
const trashed = (disk: MemoryDisk): readonly string[] => disk.names(`${DATA}/trash`);

test('a session in the trash is emptied after thirty days, when a second day agrees', async () => {
  const { disk, time } = await closedDisk();
  const { one, folder } = await process(disk, time, 1);
  await one.wait(folder?.sessions.trash(sessionId) ?? Promise.resolve(null));
  expect(trashed(disk)).toEqual([`${sessionId}-40`]);
  const open = async (afterDays: number): Promise<readonly string[]> => {
    time.jump(afterDays * DAY);
    await process(disk, time, 2);
    return trashed(disk);
  };
  expect(await open(29)).toHaveLength(1);
  expect(await open(2)).toHaveLength(1);
  expect(await open(0.5)).toHaveLength(1);
  expect(await open(0.6)).toHaveLength(0);
});

test('a clock that was wrong for an hour empties nothing', async () => {
  const { disk, time } = await closedDisk();
  const { one, folder } = await process(disk, time, 1);
  await one.wait(folder?.sessions.trash(sessionId) ?? Promise.resolve(null));
  for (const days of [3_000, -3_000, 2, 3_000, -3_000]) {
    time.jump(days * DAY);
    await process(disk, time, 2);
    expect(trashed(disk)).toHaveLength(1);
  }
});

test('names that lead elsewhere restore nothing', async () => {
  const { disk, time } = await closedDisk();
  const { one, folder } = await process(disk, time, 1);
  for (const name of ['../sessions', `${sessionId}-1/../..`, '', `${sessionId}-40`]) {
    const answer = await one.wait(folder?.sessions.restore(name) ?? Promise.resolve(null));
    expect(answer).toMatchObject({ ok: false, error: { type: 'session.missing' } });
  }
});

test('what was moved to the trash, or back, is there after a power cut', async () => {
  const cut = { data: 'dropped', keepsName: () => false } as const;
  const { disk, time } = await closedDisk();
  const first = await process(disk, time, 5);
  await first.one.wait(first.folder?.sessions.trash(sessionId) ?? Promise.resolve(null));
  const trashedDisk = disk.afterPowerCut(cut);
  expect([trashed(trashedDisk), trashedDisk.names(`${DATA}/sessions`)]).toEqual([
    [`${sessionId}-40`],
    [],
  ]);
  const second = await process(trashedDisk, time, 6);
  await second.one.wait(
    second.folder?.sessions.restore(`${sessionId}-40`) ?? Promise.resolve(null),
  );
  const restored = trashedDisk.afterPowerCut(cut);
  expect([trashed(restored), restored.names(`${DATA}/sessions`)]).toEqual([[], [sessionId]]);
});

test('wherever trashing or restoring is cut off, the session is in exactly one place, whole', async () => {
  const outcomes = new Set<string>();
  for (const power of [false, true]) {
    for (let nth = 0; nth < 60; nth++) {
      const { disk, time } = await closedDisk();
      const { one, folder } = await process(disk, time, 3);
      const from = disk.log.length;
      const fault: Fault = { kind: 'kill', when: nth % 2 === 0 ? 'after' : 'torn' };
      disk.setFaults((op) => (op.nth === from + nth && isMutating(op) ? fault : null));
      const put = await one.wait(folder?.sessions.trash(sessionId) ?? Promise.resolve(null));
      const back = await one.wait(
        folder?.sessions.restore(`${sessionId}-40`) ?? Promise.resolve(null),
      );
      const next = power
        ? disk.afterPowerCut({ data: 'dropped', keepsName: () => false })
        : disk.revive();
      const after = await process(next, time, 4);
      const listed = await after.one.wait(after.folder?.sessions.list() ?? Promise.resolve(null));
      const found = [...(listed?.sessions ?? []), ...(listed?.trash ?? [])];
      expect(found.map((card) => card.noteCount)).toEqual([script.steps[39]?.after.note.size]);
      const isBack = listed?.sessions.length === 1;
      // What was answered is on the disk, whatever happens next.
      if (back?.ok) expect(isBack).toBe(true);
      else if (put?.ok && !power) outcomes.add(isBack ? 'back unheard' : 'trashed');
      outcomes.add(isBack ? 'listed' : 'in the trash');
    }
  }
  expect([...outcomes]).toEqual(expect.arrayContaining(['listed', 'in the trash']));
});

test('what is deleted for good is gone for good, and names that lead elsewhere delete nothing', async () => {
  const { disk, time } = await closedDisk();
  const { one, folder } = await process(disk, time, 1);
  const ask = (trashId: string) =>
    one.wait(folder?.sessions.discard(trashId) ?? Promise.resolve(null));
  for (const name of ['../sessions', `${sessionId}-1/../..`, '', sessionId, `${sessionId}-40`])
    expect(await ask(name)).toMatchObject({ ok: false, error: { type: 'session.missing' } });
  expect(disk.names(`${DATA}/sessions`)).toEqual([sessionId]);
  await one.wait(folder?.sessions.trash(sessionId) ?? Promise.resolve(null));
  expect(await ask(`${sessionId}-40`)).toMatchObject({ ok: true });
  expect(trashed(disk)).toEqual([]);
  const cut = disk.afterPowerCut({ data: 'dropped', keepsName: () => false });
  await process(cut, time, 2);
  expect(trashed(cut)).toEqual([]);
});

test('wherever deleting for good is cut off, the session is whole in the trash or gone', async () => {
  const outcomes = new Set<string>();
  for (let nth = 0; nth < 40; nth++) {
    const { disk, time } = await closedDisk();
    const { one, folder } = await process(disk, time, 3);
    await one.wait(folder?.sessions.trash(sessionId) ?? Promise.resolve(null));
    const from = disk.log.length;
    const fault: Fault = { kind: 'kill', when: nth % 2 === 0 ? 'before' : 'after' };
    disk.setFaults((op) => (op.nth === from + Math.floor(nth / 2) ? fault : null));
    const answer = await one.wait(
      folder?.sessions.discard(`${sessionId}-40`) ?? Promise.resolve(null),
    );
    const next = disk.revive();
    const after = await process(next, time, 4);
    const listed = await after.one.wait(after.folder?.sessions.list() ?? Promise.resolve(null));
    const counts = listed?.trash.map((card) => card.noteCount) ?? [];
    if (answer?.ok) expect(counts).toEqual([]);
    if (counts.length > 0) expect(counts).toEqual([script.steps[39]?.after.note.size]);
    expect(trashed(next)).toHaveLength(counts.length);
    outcomes.add(counts.length > 0 ? 'whole' : 'gone');
  }
  expect([...outcomes].sort()).toEqual(['gone', 'whole']);
});
