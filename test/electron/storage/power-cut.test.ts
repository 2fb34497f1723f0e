import { expect, test } from 'vitest';
import type { PowerCut } from './disk-tree.ts';
import { changing, powerCutAt, secondKillAt, spread, undisturbed } from './faults.ts';

const data: readonly PowerCut['data'][] = ['kept', 'dropped', 'zeroed', 'cut'];
const names: readonly { readonly what: string; readonly keepsName: PowerCut['keepsName'] }[] = [
  { what: 'all names', keepsName: () => true },
  { what: 'no names', keepsName: () => false },
  { what: 'every other name', keepsName: (nth) => nth % 2 === 0 },
  { what: 'the newer names', keepsName: (nth) => nth > 0 },
];

test('when the power goes after any file operation, nothing that was saved is lost', async () => {
  const ops = changing(await undisturbed());
  const broken: string[] = [];
  let count = 0;
  for (const [at, op] of ops.entries()) {
    // One or two of the sixteen states an operation here; the long form takes them all.
    for (const turn of at % 3 === 0 ? [0] : [0, 1]) {
      const mode = data[(at + turn * 2) % data.length] ?? 'kept';
      const name = names[(Math.floor(at / 4) + turn) % names.length];
      if (!name) continue;
      const { broken: rule } = await powerCutAt(op.nth, { data: mode, keepsName: name.keepsName });
      count++;
      if (rule) broken.push(`${op.nth} ${op.name}, data ${mode}, ${name.what}: ${rule}`);
    }
  }
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(200);
}, 300_000);

test('what a second process shows after a kill is on the disk, even if the power goes then', async () => {
  const ops = changing(await undisturbed());
  const broken: string[] = [];
  for (const [at, op] of spread(ops, 40).entries()) {
    const second = at % 24;
    const mode = at % 2 === 0 ? 'dropped' : 'zeroed';
    const rule = await secondKillAt(op.nth, second, { data: mode, keepsName: () => false });
    if (rule) broken.push(`${op.nth} ${op.name}, then ${second} ${mode}: ${rule}`);
  }
  expect(broken).toEqual([]);
}, 300_000);
