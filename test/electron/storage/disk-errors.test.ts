import { expect, test } from 'vitest';
import type { PowerCut } from './disk-tree.ts';
import { failingAt, play, script, spread, undisturbed } from './faults.ts';
import type { Fault } from './memory-disk.ts';
import { judge, statesOf } from './oracle.ts';
import { FOLDER, killedDisk, look } from './played-disk.ts';
import { Process } from './workshop-run.ts';

const codes = ['ENOSPC', 'EIO', 'EROFS', 'EPERM', 'EBUSY', 'EMFILE', 'EACCES'] as const;
const faults: readonly Fault[] = [
  ...codes.map((code) => ({ kind: 'error', code }) as const),
  { kind: 'short' },
];
const unlucky: PowerCut = { data: 'dropped', keepsName: () => false };

test('one error at any file operation loses nothing that was saved, even if the power goes then', async () => {
  const ops = await undisturbed();
  const broken: string[] = [];
  let count = 0;
  for (const [at, op] of ops.entries()) {
    const fault = faults[at % faults.length];
    if (!fault) continue;
    const cut = at % 2 === 0 ? unlucky : null;
    const { broken: rule, found, told } = await failingAt(op.nth, fault, 'once', cut);
    count++;
    const what = `${op.nth} ${JSON.stringify(fault)} ${op.name} ${op.path}`;
    if (rule) broken.push(`${what}: ${rule}`);
    else if (told.closed && told.saved < told.appended) broken.push(`${what}: closed unsaved`);
    else if (told.closed && found !== told.appended) broken.push(`${what}: closed, ${found} found`);
  }
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(180);
}, 300_000);

test('a disk that fails from any operation on keeps all that was saved, and says that it fails', async () => {
  const ops = spread(await undisturbed(), 130);
  const broken: string[] = [];
  for (const [at, op] of ops.entries()) {
    const fault = faults[at % codes.length];
    if (!fault) continue;
    const cut = at % 2 === 0 ? unlucky : null;
    const { broken: rule, told } = await failingAt(op.nth, fault, 'for ever', cut);
    const what = `${op.nth} ${JSON.stringify(fault)} ${op.name}`;
    if (rule) broken.push(`${what}: ${rule}`);
    if (Math.max(0, told.saved) < told.appended && told.troubles.length === 0)
      broken.push(`${what}: unsaved and silent`);
  }
  expect(broken).toEqual([]);
}, 300_000);

test('errors while a session is opened again, with the journal ahead, lose nothing', async () => {
  const quiet = await killedDisk();
  const looking = new Process(quiet.disk, quiet.time, 55);
  await looking.openAndClose(script);
  const broken: string[] = [];
  for (const [at, op] of quiet.disk.log.entries()) {
    const { disk, time, told } = await killedDisk();
    const code = codes[at % codes.length] ?? 'EIO';
    const forEver = at % 2 === 0;
    disk.setFaults(({ nth }) =>
      nth === op.nth || (forEver && nth > op.nth) ? { kind: 'error', code } : null,
    );
    await new Process(disk, time, 55).openAndClose(script);
    const left = at % 3 === 0 ? disk.afterPowerCut(unlucky) : disk;
    const { broken: rule } = await judge(left, time, script, told);
    if (rule) broken.push(`${op.nth} ${code} ${forEver} ${op.name}: ${rule}`);
  }
  expect(broken).toEqual([]);
}, 300_000);

test('a journal that the disk does not give is not worked on top of', async () => {
  const { disk, time } = await killedDisk();
  const before = disk.paths(FOLDER);
  disk.setFaults((op) =>
    op.name === 'read' && op.path.endsWith('.log') ? { kind: 'error', code: 'EIO' } : null,
  );
  const found = await look(disk, time);
  expect(found.readOnly?.type).toBe('disk.failing');
  expect(disk.paths(FOLDER)).toEqual(before);
  expect((await look(disk.revive(), time)).state).toBe(statesOf(script).at(-1));
});

test('short writes at every operation are only slow', async () => {
  const { told } = await play((op) => (op.name === 'write' ? { kind: 'short' } : null));
  expect(told.saved).toBe(40);
  expect(told.troubles).toEqual([]);
});
