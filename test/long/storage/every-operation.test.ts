// Every operation × every way to fail × seeds. A failure prints what to play again.
import { describe, expect, test } from 'vitest';
import type { PowerCut } from '../../electron/storage/disk-tree.ts';
import {
  changing,
  failingAt,
  killedAt,
  powerCutAt,
  secondKillAt,
  undisturbed,
} from '../../electron/storage/faults.ts';
import type { Fault } from '../../electron/storage/memory-disk.ts';
import { seededPace } from '../../electron/storage/seeded-pace.ts';

const seeds = (process.env['COMMONBOARD_SEEDS'] ?? '1').split(',').map(Number);
const codes = ['ENOSPC', 'EIO', 'EROFS', 'EPERM', 'EBUSY', 'EMFILE', 'EACCES'] as const;
const faults: readonly Fault[] = [
  ...codes.map((code) => ({ kind: 'error', code }) as const),
  { kind: 'short' },
];
const data: readonly PowerCut['data'][] = ['kept', 'dropped', 'zeroed', 'cut'];
const names: readonly PowerCut['keepsName'][] = [
  () => true,
  () => false,
  (nth) => nth % 2 === 0,
  (nth) => nth % 2 === 1,
  (nth) => nth > 0,
  (nth) => nth === 0,
];
const unlucky: PowerCut = { data: 'dropped', keepsName: () => false };

describe.each(seeds)('seed %i', (seed) => {
  const pace = seededPace(seed);

  test('killed before, after and in the middle of every operation', async () => {
    const broken: string[] = [];
    for (const op of await undisturbed(pace))
      for (const when of ['before', 'after', 'torn'] as const) {
        const { broken: rule } = await killedAt(op.nth, when, pace);
        if (rule) broken.push(`${op.nth} ${when} ${op.name}: ${rule}`);
      }
    expect(broken).toEqual([]);
  });

  test('the power goes after every operation, in every state the disk may be left in', async () => {
    const broken: string[] = [];
    for (const op of changing(await undisturbed(pace)))
      for (const mode of data)
        for (const [nth, keepsName] of names.entries()) {
          const { broken: rule } = await powerCutAt(op.nth, { data: mode, keepsName }, pace);
          if (rule) broken.push(`${op.nth} ${op.name} ${mode} names ${nth}: ${rule}`);
        }
    expect(broken).toEqual([]);
  });

  test('killed, opened again, and the power goes after every operation of the second opening', async () => {
    const broken: string[] = [];
    const ops = changing(await undisturbed(pace));
    for (const [at, op] of ops.entries())
      for (let second = at % 3; second < 24; second += 3)
        for (const mode of ['dropped', 'zeroed'] as const) {
          const cut: PowerCut = { data: mode, keepsName: () => false };
          const rule = await secondKillAt(op.nth, second, cut, pace);
          if (rule) broken.push(`${op.nth} ${op.name}, then ${second} ${mode}: ${rule}`);
        }
    expect(broken).toEqual([]);
  });

  test.each(['once', 'for ever'] as const)('every error at every operation, %s', async (how) => {
    const broken: string[] = [];
    for (const op of await undisturbed(pace))
      for (const fault of faults)
        for (const cut of [null, unlucky]) {
          const { broken: rule, told } = await failingAt(op.nth, fault, how, cut, pace);
          const what = `${op.nth} ${JSON.stringify(fault)} ${op.name} ${cut ? 'cut' : ''}`;
          if (rule) broken.push(`${what}: ${rule}`);
          if (Math.max(0, told.saved) < told.appended && told.troubles.length === 0)
            broken.push(`${what}: unsaved and silent`);
        }
    expect(broken).toEqual([]);
  });
});
