// A build that is broken in a way that only shows in Electron is caught without Electron.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../../build/paths.mjs';
import { expect, test } from '../app-test.ts';
import { launchApp } from '../harness/launch-app.ts';

type Break = (text: string) => string;
const breaks: readonly (readonly [what: string, file: string, how: Break, said: RegExp])[] = [
  [
    'a preload that asks on the wrong channel',
    'preload.cjs',
    (text) => text.replace('commonboard.call', 'commonboard.cal'),
    /No handler registered for 'commonboard\.cal'/,
  ],
  [
    'a preload that needs Node',
    'preload.cjs',
    (text) => `require('node:fs');\n${text}`,
    /module not found: node:fs/,
  ],
  [
    'a content policy without an entry',
    'main.mjs',
    (text) => text.replace(/^.*style-src 'self'.*$/m, ''),
    /Content Security Policy/,
  ],
];

let copy: string;
test.beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'commonboard-broken-'));
  await cp(inProject('dist'), copy, { recursive: true });
});
test.afterEach(() => rm(copy, { recursive: true, force: true }));

const launchAndClose = async (): Promise<void> => {
  const app = await launchApp({ backEnd: 'double', bundle: join(copy, 'electron') });
  await app.close();
};

for (const [what, file, how, said] of breaks) {
  test(`${what} is caught`, async () => {
    const path = join(copy, 'electron', file);
    const whole = await readFile(path, 'utf8');
    await writeFile(path, how(whole));
    expect(how(whole)).not.toBe(whole);
    await expect(launchAndClose()).rejects.toThrow(said);
  });
}

test('an unbroken copy is not', async () => {
  await launchAndClose();
});
