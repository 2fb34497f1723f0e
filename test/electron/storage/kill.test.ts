import { expect, test } from 'vitest';
import { changing, killedAt, undisturbed } from './faults.ts';

const modes = ['before', 'after', 'torn'] as const;

test('killed at any file operation, nothing that was saved is lost', async () => {
  const ops = changing(await undisturbed());
  const broken: string[] = [];
  let count = 0;
  for (const [at, op] of ops.entries()) {
    // Each operation in one way here; the long form does all three.
    const when = modes[at % modes.length] ?? 'before';
    const { broken: rule } = await killedAt(op.nth, when);
    count++;
    if (rule) broken.push(`${op.nth} ${when} ${op.name} ${op.path}: ${rule}`);
  }
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(120);
}, 300_000);
