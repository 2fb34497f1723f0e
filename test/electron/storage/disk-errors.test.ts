import { expect, test } from 'vitest';
import type { PowerCut } from './disk-tree.ts';
import { failingAt, play, spread, undisturbed } from './faults.ts';
import type { Fault } from './memory-disk.ts';

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

test('short writes at every operation are only slow', async () => {
  const { told } = await play((op) => (op.name === 'write' ? { kind: 'short' } : null));
  expect(told.saved).toBe(40);
  expect(told.troubles).toEqual([]);
});
