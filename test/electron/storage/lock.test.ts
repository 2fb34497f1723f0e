import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acquireLock, type HostKind, type Lock } from '../../../electron/storage/lock.ts';
import { lockAddress } from '../../../electron/storage/lock-name.ts';

let folder = '';
const held: Lock[] = [];
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cb-lock-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const lock of held.splice(0)) await lock.release();
  await rm(folder, { recursive: true, force: true });
});

async function take(path: string, hostKind: HostKind, address?: string, onFront = () => undefined) {
  const where = address === undefined ? {} : { address };
  const lock = await acquireLock(path, { hostKind, onFront, ...where });
  if (lock.ok) held.push(lock.value);
  return lock.ok ? 'ours' : lock.error.holder;
}

/** Another process that listens there and answers as a holder does. */
async function otherProcess(address: string, says: string): Promise<ChildProcess> {
  const code = `require('node:net').createServer((socket) => {
      socket.on('error', () => {}); socket.on('data', () => socket.end(${JSON.stringify(says)}));
    }).listen(${JSON.stringify(address)}, () => console.log('listening'))`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

const place = (): string => `/nowhere/${randomBytes(8).toString('hex')}`;

test('one holder a folder; who asks is told its kind; the next has it after it is given back', async () => {
  const path = place();
  expect(await take(path, 'web')).toBe('ours');
  expect(await take(path, 'electron')).toBe('web');
  expect(await take(place(), 'electron')).toBe('ours');
  await held.shift()?.release();
  expect(await take(path, 'electron')).toBe('ours');
});

test('a second desktop app asks the first to come to the front; another kind does not', async () => {
  const path = place();
  let fronts = 0;
  const onFront = (): undefined => {
    fronts++;
  };
  expect(await take(path, 'electron', undefined, onFront)).toBe('ours');
  expect(await take(path, 'web')).toBe('electron');
  expect(fronts).toBe(0);
  expect(await take(path, 'electron')).toBe('electron');
  expect(fronts).toBe(1);
});

/** How locks are made on this system: its own way, and macOS's wherever there are socket files. */
const kinds = process.platform === 'win32' ? ['system'] : ['system', 'file'];
const addressOf = (kind: string, path: string): string =>
  kind === 'file' ? join(folder, 'cb.sock') : lockAddress(path);

async function killedHolder(address: string): Promise<void> {
  const child = await otherProcess(address, 'web\n');
  expect(await take('', 'electron', address)).toBe('web');
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

test.each(kinds)('the lock of a process that was killed is free at once (%s)', async (kind) => {
  const address = addressOf(kind, place());
  await killedHolder(address);
  expect(await take('', 'electron', address)).toBe('ours');
  expect(await take('', 'electron', address)).toBe('electron');
});

test.each(kinds)('of several who find a dead holder one has the folder (%s)', async (kind) => {
  const address = addressOf(kind, place());
  await killedHolder(address);
  const answers = await Promise.all([1, 2, 3].map(() => take('', 'web', address)));
  expect(answers.filter((answer) => answer === 'ours')).toHaveLength(1);
});

test('a holder that does not answer is unknown, within a second', async () => {
  const path = place();
  await otherProcess(lockAddress(path), '');
  const silent = await take(path, 'web');
  expect(silent).toBe('unknown');
});

test('the address is short, and the same folder has the same one', () => {
  const long = `/a/${'very-long-'.repeat(40)}path`;
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const address = lockAddress(long, platform, '/var/folders/zz/T');
    expect(address).toBe(lockAddress(long, platform, '/var/folders/zz/T'));
    expect(address.length).toBeLessThan(100);
    expect(address).not.toBe(lockAddress(`${long}2`, platform, '/var/folders/zz/T'));
  }
});
