import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchElectron } from '../../build/fetch-electron.mjs';
import { findElectron } from '../../build/find-electron.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonboard-runtime-'));
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function installed(name: string, place = join(folder, 'dist')): Promise<string> {
  await mkdir(place, { recursive: true });
  await writeFile(join(folder, 'path.txt'), name);
  await writeFile(join(place, name), '');
  return join(place, name);
}

describe('the desktop runtime', () => {
  it('is found by the note that its installer leaves', async () => {
    const path = await installed('electron');
    expect(findElectron({}, folder)).toBe(path);
  });
  it('is not there without a note, or when the note is all there is', async () => {
    expect(findElectron({}, folder)).toBeNull();
    await writeFile(join(folder, 'path.txt'), 'electron');
    expect(findElectron({}, folder)).toBeNull();
  });
  it('may stand elsewhere', async () => {
    const path = await installed('electron', join(folder, 'elsewhere'));
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'elsewhere') };
    expect(findElectron(env, folder)).toBe(path);
  });
});

describe('fetching it', () => {
  const fetching = async (source: string): Promise<boolean> => {
    const script = join(folder, 'install.cjs');
    await writeFile(script, source);
    return fetchElectron({ env: process.env, giveUpMs: 1_000, script });
  };
  it('is given up when no byte comes', async () => {
    expect(await fetching('setInterval(() => {}, 1000);')).toBe(false);
  });
  it('is well when the installer says so', async () => {
    expect(await fetching('process.exit(0);')).toBe(true);
  });
  it('is not when it fails', async () => {
    expect(await fetching('process.exit(1);')).toBe(false);
  });
  it('goes on as long as bytes come', async () => {
    const slow = `const { appendFileSync } = require('node:fs');
const { join } = require('node:path');
let count = 0;
setInterval(() => {
  appendFileSync(join(require('node:os').tmpdir(), 'part'), 'x'.repeat(1000));
  if (++count === 16) process.exit(0);
}, 100);`;
    expect(await fetching(slow)).toBe(true);
  });
});
