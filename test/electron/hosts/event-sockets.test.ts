import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ok } from '#shared/lib/result.ts';
import { createEventSockets } from '../../../electron/hosts/event-sockets.ts';

const server = createServer();
afterEach(() => server.close());

it('a socket that does not say who it is in time is closed', async () => {
  const opened: unknown[] = [];
  const sockets = createEventSockets(
    {
      api: async () => ok(null),
      callerOf: () => null,
      opened: (caller) => void opened.push(caller),
      closed: () => undefined,
    },
    20,
  );
  server.on('upgrade', sockets.accept);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Object(server.address());
  const [code] = await once(new WebSocket(`ws://127.0.0.1:${port}`), 'close');
  expect(code).toBe(4401);
  expect(opened).toEqual([]);
});
