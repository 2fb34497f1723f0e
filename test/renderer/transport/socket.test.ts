// The wire in a browser, against a real web host.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { limits } from '#shared/domain/limits.ts';
import { socketTransport } from '../../../renderer/transport/socket.ts';
import type { SocketDoor } from '../../../renderer/transport/socket-door.ts';
import {
  type RunningWebHost,
  runningWebHost,
  windowName,
} from '../../builders/running-web-host.ts';

let host: RunningWebHost;
let sockets: NodeSocket[];
let waiting: (() => void)[];
let posted: string[];
let token: string | null;
let renew: () => void;

beforeEach(async () => {
  host = await runningWebHost();
  sockets = [];
  waiting = [];
  posted = [];
  token = host.token;
  renew = () => undefined;
});
afterEach(() => host.stop());

/** This test's list, also when a wire of it ends after the next test has begun. */
const later = (): SocketDoor['wait'] => {
  const own = waiting;
  return (run) => void own.push(run);
};
const door = (origin = host.origin): SocketDoor => ({
  origin,
  windowName,
  token: () => token,
  fetch: (url, init) => {
    posted.push(new URL(url).pathname);
    return fetch(url, init);
  },
  openSocket: (url) => {
    const socket = new NodeSocket(url);
    // A browser has no such event to miss.
    socket.on('error', () => undefined);
    sockets.push(socket);
    return socket as unknown as WebSocket;
  },
  wait: later(),
  onNewToken: (listener) => {
    renew = listener;
  },
});
const lostEvents = (transport: ReturnType<typeof socketTransport>): boolean[] => {
  const heard: boolean[] = [];
  transport.onLost((lost) => void heard.push(lost));
  return heard;
};
const lost = { ok: false, error: { type: 'host.lost' } };

describe('a call', () => {
  it('waits for the first connection and is answered', async () => {
    const reply = await socketTransport(door()).call('app.info', {});
    expect(reply).toMatchObject({ ok: true, value: { role: 'facilitator' } });
  });
  it('that is refused is an envelope', async () => {
    const reply = await socketTransport(door()).call('no.such', {});
    expect(reply).toMatchObject({ ok: false, error: { type: 'call.unknown' } });
  });
  it('too long for a request goes over the socket', async () => {
    const reply = await socketTransport(door()).call('library.create', {
      title: 'x'.repeat(70_000),
    });
    expect(reply).toMatchObject({ ok: false, error: { type: 'call.malformed' } });
    expect(posted).toEqual([]);
  });
  it('too long for that as well is refused here', async () => {
    const reply = await socketTransport(door()).call('library.create', {
      title: 'x'.repeat(800_000),
    });
    expect(reply).toMatchObject({ ok: false, error: { type: 'call.too-large' } });
  });
  it('with bytes or a long paste has a route of its own', async () => {
    const transport = socketTransport(door());
    const file = { name: 'a b.csv', bytes: new Uint8Array([1, 2, 3]) };
    expect(await transport.call('import.read', file)).toMatchObject({
      error: { type: 'file.not-ours' },
    });
    const paste = { text: 'x'.repeat(100_000) };
    expect(await transport.call('import.paste', paste)).toMatchObject({
      error: { type: 'file.not-ours' },
    });
    expect(posted).toEqual(['/api/import', '/api/paste']);
  });
  it('with more bytes than a file may have never leaves the page', async () => {
    const file = { name: 'a.csv', bytes: new Uint8Array(limits.sessionBytes + 1) };
    expect(await socketTransport(door()).call('import.read', file)).toEqual({
      ok: false,
      error: { type: 'file.too-large' },
    });
    expect(posted).toEqual([]);
  });
});

describe('events', () => {
  it('reach those who listen, and those who left no more', async () => {
    const transport = socketTransport(door());
    const heard: unknown[] = [];
    const leave = transport.on('library.changed', (payload) => void heard.push(payload));
    const wish = { title: 'A', workshop: 'listen-and-sort', roomSize: 'up-to-12' };
    await transport.call('library.create', wish);
    await expect.poll(() => heard).toEqual([{}]);
    leave();
    await transport.call('library.create', wish);
    await transport.call('library.list', {});
    expect(heard).toHaveLength(1);
  });
});

describe('a host that is gone', () => {
  it('from the start is lost, and calls say so at once', async () => {
    host.stop();
    const transport = socketTransport(door());
    const heard = lostEvents(transport);
    expect(await transport.call('app.info', {})).toEqual(lost);
    expect(await transport.call('app.info', {})).toEqual(lost);
    expect(heard).toEqual([true]);
    expect(posted).toEqual([]);
  });
  it('and comes back is found again, and sessions must be opened anew', async () => {
    const transport = socketTransport(door());
    await transport.call('app.info', {});
    const heard = lostEvents(transport);
    const back: string[] = [];
    transport.onReconnect(() => void back.push('back'));
    sockets[0]?.terminate();
    await expect.poll(() => heard).toEqual([true]);
    expect(await transport.call('app.info', {})).toEqual(lost);
    for (const retry of waiting.splice(0)) retry();
    await expect.poll(() => back).toEqual(['back']);
    expect(heard).toEqual([true, false]);
    expect(await transport.call('app.info', {})).toMatchObject({ ok: true });
  });
  it('and does not know our token is asked again only with a new one', async () => {
    token = '0'.repeat(26);
    const transport = socketTransport(door());
    expect(await transport.call('app.info', {})).toEqual(lost);
    expect(waiting).toEqual([]);
    token = host.token;
    renew();
    await expect.poll(() => transport.call('app.info', {})).toMatchObject({ ok: true });
  });
});
