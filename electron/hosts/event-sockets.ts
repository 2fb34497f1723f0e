// One WebSocket a page: events go out on it, and calls too long for a request come in. It says
// who it is in its first message, within two seconds, or is closed.

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { limits } from '#shared/domain/limits.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { z } from '#shared/lib/schema.ts';
import type { Caller, Outbox } from '../services/handlers.ts';
import type { Api } from './bind-api.ts';

const HELLO_WITHIN_MS = 2_000;
/** Close codes of our own: the page learns why. */
const REFUSED = 4401;
const UNREADABLE = 4400;

const helloSchema = z.strictObject({ token: z.string().max(64), window: z.string().max(64) });
const callSchema = z.strictObject({
  id: z.number().int(),
  call: z.string().max(64),
  input: z.unknown(),
});

interface Door {
  readonly api: Api;
  callerOf(token: unknown, windowName: unknown): Caller | null;
  opened(caller: Caller): void;
  closed(windowId: string): void;
}

export interface EventSockets extends Outbox {
  isConnected(windowId: string): boolean;
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): void;
}

const read = (data: RawData): unknown => {
  const parsed = parseJson(String(data));
  return parsed.ok ? parsed.value : undefined;
};

export function createEventSockets(door: Door, helloWithinMs = HELLO_WITHIN_MS): EventSockets {
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: limits.messageBytes,
  });
  const byWindow = new Map<string, WebSocket>();
  const say = (socket: WebSocket, message: unknown): void =>
    socket.send(JSON.stringify(message), () => undefined);

  function welcome(socket: WebSocket, data: RawData): Caller | null {
    const hello = helloSchema.safeParse(read(data));
    const caller = hello.success ? door.callerOf(hello.data.token, hello.data.window) : null;
    if (!caller) {
      socket.close(REFUSED);
      return null;
    }
    // A page that came back before its old wire was seen to be gone.
    byWindow.get(caller.windowId)?.terminate();
    byWindow.set(caller.windowId, socket);
    door.opened(caller);
    say(socket, { ready: true });
    return caller;
  }

  async function answer(socket: WebSocket, caller: Caller, data: RawData): Promise<void> {
    const asked = callSchema.safeParse(read(data));
    if (!asked.success) return socket.close(UNREADABLE);
    const { id, call, input } = asked.data;
    say(socket, { id, reply: await door.api(caller, call, input) });
  }

  server.on('connection', (socket) => {
    let caller: Caller | null = null;
    const late = setTimeout(() => socket.close(REFUSED), helloWithinMs);
    socket.on('message', (data, isBinary) => {
      if (isBinary) return socket.close(UNREADABLE);
      if (caller) return void answer(socket, caller, data);
      clearTimeout(late);
      caller = welcome(socket, data);
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearTimeout(late);
      if (!caller || byWindow.get(caller.windowId) !== socket) return;
      byWindow.delete(caller.windowId);
      door.closed(caller.windowId);
    });
  });

  return {
    isConnected: (windowId) => byWindow.has(windowId),
    send(windowId, event, payload) {
      const socket = byWindow.get(windowId);
      if (socket) say(socket, { event, payload });
    },
    accept: (request, socket, head) =>
      server.handleUpgrade(request, socket, head, (opened) =>
        server.emit('connection', opened, request),
      ),
    close() {
      for (const socket of server.clients) socket.close(1001);
      server.close();
    },
  };
}
