// What only a desktop app can promise: its windows stay where they are and open no others.
import { expect, test } from '../app-test.ts';
import { hostCall, makeSession } from '../harness/host-call.ts';

test('the room window is the room’s and belongs to one session', async ({ app }) => {
  const own = await makeSession(app.console, 'Own');
  const other = await makeSession(app.console, 'Other');
  const room = await app.roomOpenedBy(async () => {
    expect(await hostCall(app.console, 'room.open', { sessionId: own })).toEqual({
      ok: true,
      value: { kind: 'window' },
    });
  });
  const info = await hostCall(room, 'app.info', {});
  expect(info).toMatchObject({ ok: true, value: { role: 'room', sessionId: own } });
  for (const [name, input] of [
    ['library.list', {}],
    ['session.open', { sessionId: other }],
    ['room.open', { sessionId: own }],
  ] as const) {
    expect(await hostCall(room, name, input)).toMatchObject({
      ok: false,
      error: { type: 'call.not-allowed' },
    });
  }
  expect(await hostCall(room, 'session.open', { sessionId: own })).toMatchObject({ ok: true });
});

test('a page can neither leave nor open another', async ({ app }) => {
  const page = app.console;
  const url = page.url();
  const count = page.context().pages().length;
  await page.evaluate(() => {
    for (const to of ['https://example.org/', '/other', 'javascript:void(document.title="x")']) {
      const link = Object.assign(document.createElement('a'), { href: to });
      document.body.append(link);
      link.click();
      link.remove();
    }
    window.open('https://example.org/');
    window.open('about:blank');
  });
  await expect.poll(() => page.context().pages().length).toBe(count);
  expect(page.url()).toBe(url);
  await expect(page).toHaveTitle('Commonboard');
  app.takeProblems();
});

test('bytes reach the host whole, and someone else’s JSON is said to be none of ours', async ({
  app,
}) => {
  const reply = await app.console.evaluate(() => {
    const bytes = new TextEncoder().encode('{"some":"one else"}');
    return Reflect.get(globalThis, 'commonboard').call('import.read', { name: 'a.json', bytes });
  });
  expect(reply).toMatchObject({ ok: false, error: { type: 'file.not-ours' } });
});
