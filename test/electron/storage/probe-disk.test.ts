import { describe, expect, it } from 'vitest';
import { probeDisk } from '../../../electron/storage/probe-disk.ts';
import { realSchedule } from '../../../electron/storage/schedule.ts';
import { seededBytes } from '../../builders/random.ts';
import { type FaultTable, MemoryDisk, type OpName } from './memory-disk.ts';

async function probed(faults: FaultTable) {
  const memory = new MemoryDisk(() => 1);
  await memory.fs.makeFolder('/data');
  memory.setFaults(faults);
  const disk = {
    fs: memory.fs,
    clock: { now: () => 1 },
    random: { bytes: seededBytes(1) },
    schedule: realSchedule,
    appVersion: '0.0.0',
  };
  const answer = await probeDisk(disk, '/data');
  memory.setFaults(() => null);
  return { answer, left: await memory.fs.list('/data'), log: memory.log.map(({ name }) => name) };
}
const failing =
  (name: OpName, code: string): FaultTable =>
  (op) =>
    op.name === name ? { kind: 'error', code } : null;

describe('the probe of the disk', () => {
  it('writes, syncs and reads back, tells what is free and leaves nothing', async () => {
    const { answer, left, log } = await probed(() => null);
    expect(answer).toEqual({ ok: true, value: { freeBytes: 1_000_000_000 } });
    expect(left).toEqual([]);
    expect(log.indexOf('sync')).toBeGreaterThan(log.indexOf('write'));
    expect(log.indexOf('read')).toBeGreaterThan(log.indexOf('sync'));
  });

  it.each([
    ['create', 'EROFS', 'disk.read-only'],
    ['write', 'ENOSPC', 'disk.full'],
    ['sync', 'EIO', 'disk.failing'],
    ['read', 'EIO', 'disk.failing'],
  ] as const)(
    'says what is wrong when %s fails by %s, and leaves nothing',
    async (name, code, type) => {
      const { answer, left } = await probed(failing(name, code));
      expect(answer).toMatchObject({ ok: false, error: { type } });
      expect(left).toEqual([]);
    },
  );
});
