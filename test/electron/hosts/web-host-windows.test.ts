// Windows of the web host: who they are, what they hear, what they can't do to each other.
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import {
  type RunningWebHost,
  runningWebHost,
  windowName,
} from '../../builders/running-web-host.ts';

let host: RunningWebHost;
let opened: string[];
let closed: string[];
beforeEach(async () => {
  opened = [];
  closed = [];
  host = await runningWebHost({
    windowOpened: ({ windowId }) => void opened.push(windowId),
    windowClosed: (windowId) => void closed.push(windowId),
  });
});
afterEach(() => host.stop());

const raw = (path = '/api/events', headers: Record<string, string> = {}): WebSocket =>
  new WebSocket(`ws://127.0.0.1:${host.port}${path}`, { headers });
const statusOf = async (socket: WebSocket): Promise<number> => {
  const [, response] = await once(socket, 'unexpected-response');
  socket.on('error', () => undefined);
  socket.terminate();
  return response.statusCode;
};
const closeCode = async (socket: WebSocket): Promise<number> => (await once(socket, 'close'))[0];
const said = async (socket: WebSocket, text: string): Promise<WebSocket> => {
  await once(socket, 'open');
  socket.send(text);
  return socket;
};

describe('the upgrade to a WebSocket', () => {
  it.each([
    ['from a website', 403, { origin: 'https://example.org' }],
    ['from a sandboxed frame', 403, { origin: 'null' }],
    ['across sites', 403, { 'sec-fetch-site': 'cross-site' }],
    ['by a rebound name', 403, { host: 'evil.example' }],
  ])('%s: %i', async (_, status, headers) => {
    expect(await statusOf(raw('/api/events', headers))).toBe(status);
  });
  it.each(['/', '/api/call/app.info', '/api/events/', '/api/events?token=x'])(
    'is nowhere but on its own path: %s',
    async (path) => {
      expect(await statusOf(raw(path))).toBe(404);
    },
  );
});

describe('the first message of a socket', () => {
  it.each([
    ['a made-up token', { token: '0'.repeat(26), window: windowName }],
    ['no window', { token: 'own' }],
    ['a window of the wrong shape', { token: 'own', window: '../x' }],
    ['more than it should', { token: 'own', window: windowName, role: 'facilitator' }],
    ['a list', []],
    ['nothing', null],
  ])('with %s closes it', async (_, hello) => {
    const own = Object(hello).token === 'own' ? { ...Object(hello), token: host.token } : hello;
    const socket = await said(raw(), JSON.stringify(own));
    expect(await closeCode(socket)).toBe(4401);
    expect(opened).toEqual([]);
  });
  it('that is no JSON closes it', async () => {
    expect(await closeCode(await said(raw(), '{'))).toBe(4401);
  });
  it('in bytes closes it', async () => {
    const socket = raw();
    await once(socket, 'open');
    socket.send(Buffer.from([1, 2, 3]));
    expect(await closeCode(socket)).toBe(4400);
  });
  it('over a megabyte closes it', async () => {
    const socket = await said(raw(), 'x'.repeat(1024 * 1024 + 1));
    expect(await closeCode(socket)).toBe(1009);
  });
  it('with the token lets it in, and its end is noticed', async () => {
    const socket = await host.connect(host.token, windowName);
    expect(opened).toHaveLength(1);
    socket.close();
    await expect.poll(() => closed).toEqual(opened);
  });
});

describe('a window', () => {
  it('that comes back under its name takes the place of its old wire', async () => {
    const old = await host.connect(host.token, windowName);
    const gone = closeCode(old);
    await host.connect(host.token, windowName);
    await gone;
    expect(closed).toEqual([]);
    expect((await host.call('app.info', {})).status).toBe(200);
  });
  it('may send a call over its socket, as long as one of 1 MB', async () => {
    const socket = await host.connect(host.token, windowName);
    socket.send(JSON.stringify({ id: 5, call: 'app.info', input: {} }));
    const [data] = await once(socket, 'message');
    expect(JSON.parse(String(data))).toMatchObject({ id: 5, reply: { ok: true } });
  });
  it('that speaks gibberish afterwards is closed', async () => {
    const socket = await host.connect(host.token, windowName);
    socket.send('{"id":"x"}');
    expect(await closeCode(socket)).toBe(4400);
  });
});

describe('the room token', () => {
  const create = async (title: string): Promise<string> => {
    const wish = { title, workshop: 'listen-and-sort', roomSize: 'up-to-12' };
    const reply = JSON.parse((await host.call('library.create', wish)).text);
    return reply.value.sessionId;
  };
  const roomTokenFor = async (sessionId: string): Promise<string> => {
    const reply = JSON.parse((await host.call('room.open', { sessionId })).text);
    expect(reply.value.kind).toBe('address');
    return new URL(reply.value.address).hash.slice('#t='.length);
  };
  it('is the same for one session, another for the next, and never the facilitator’s', async () => {
    await host.connect(host.token, windowName);
    const first = `session_${'0'.repeat(26)}`;
    const second = `session_${'1'.repeat(26)}`;
    const tokens = [
      await roomTokenFor(first),
      await roomTokenFor(first),
      await roomTokenFor(second),
    ];
    expect(tokens[0]).toBe(tokens[1]);
    expect(new Set([...tokens, host.token]).size).toBe(3);
  });
  it('opens its session only and leads nothing', async () => {
    await host.connect(host.token, windowName);
    const own = await create('Own');
    const other = await create('Other');
    const token = await roomTokenFor(own);
    await host.connect(token, windowName);
    const status = async (name: string, input: unknown): Promise<number> =>
      (await host.call(name, input, token)).status;
    expect(await status('session.open', { sessionId: own })).toBe(200);
    expect(await status('session.open', { sessionId: other })).toBe(403);
    expect(await status('library.list', {})).toBe(403);
    expect(await status('room.open', { sessionId: own })).toBe(403);
    expect(await status('export.make', { sessionId: own })).toBe(403);
    expect(
      (
        await host.send({
          method: 'POST',
          path: '/api/import?name=a.csv',
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/octet-stream',
            'x-commonboard-window': windowName,
          },
          body: 'text\nx',
        })
      ).status,
    ).toBe(403);
  });
});

it('no token is in the log, whatever went wrong', async () => {
  await host.connect(host.token, windowName);
  await host.send({ path: `/?t=${host.token}` });
  await host.call('no.such', { token: host.token });
  expect(host.log.lines().join('\n')).not.toContain(host.token);
});
