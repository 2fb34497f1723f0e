// What holds on every back end, whatever the screens look like.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../app-test.ts';
import { hostCall, makeSession } from '../harness/host-call.ts';

test('the console is the facilitator’s, and its address holds no token', async ({ app }) => {
  const reply = await hostCall(app.console, 'app.info', {});
  expect(reply).toMatchObject({ ok: true, value: { role: 'facilitator', sessionId: null } });
  expect(new URL(app.console.url()).hash).not.toContain('t=');
  expect(await app.console.evaluate(() => document.referrer)).toBe('');
});

test('a session is there again after the host was killed', async ({ app }) => {
  const sessionId = await makeSession(app.console, 'Kept');
  await app.kill();
  await app.restart();
  const reply = await hostCall(app.console, 'library.list', {});
  expect(reply).toMatchObject({ ok: true, value: { sessions: [{ sessionId, title: 'Kept' }] } });
});

test('quitting ends well, with everything readable on the disk', async ({ app }) => {
  const sessionId = await makeSession(app.console, 'Readable');
  await hostCall(app.console, 'session.open', { sessionId });
  expect(await app.quit()).toBe(0);
  const file = await readFile(join(app.dataFolder, 'sessions', sessionId, 'session.json'), 'utf8');
  expect(file).toContain('"Readable"');
});
