import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { limits } from '#shared/domain/limits.ts';
import { handedFile } from '../../../electron/storage/handed-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'commonboard-handed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

it('is known by its name alone, and read when it is asked for', async () => {
  const file = handedFile(at('later.txt'));
  expect(file.name).toBe('later.txt');
  writeFileSync(at('later.txt'), 'Now it is there');
  expect(await file.read()).toEqual({
    ok: true,
    value: new TextEncoder().encode('Now it is there'),
  });
});

it('is not read when it is too large for anything', async () => {
  writeFileSync(at('large.csv'), '');
  truncateSync(at('large.csv'), limits.sessionBytes + 1);
  expect(await handedFile(at('large.csv')).read()).toEqual({
    ok: false,
    error: { type: 'file.too-large', count: 20 },
  });
});

it('says so when it is not there, and when it is a folder', async () => {
  expect(await handedFile(at('gone.csv')).read()).toMatchObject({
    error: { type: 'file.missing' },
  });
  expect(await handedFile(folder).read()).toMatchObject({ error: { type: 'file.not-text' } });
});

it.skipIf(process.platform === 'win32')(
  'does not wait for whoever writes into a pipe',
  async () => {
    execFileSync('mkfifo', [at('pipe')]);
    expect(await handedFile(at('pipe')).read()).toMatchObject({ error: { type: 'file.not-text' } });
  },
);
