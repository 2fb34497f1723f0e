// The contract on a loopback port: the page's files, calls over HTTP, events over WebSocket.
// Nothing but this machine's own pages gets past the gate, and no page without a token past that.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { limits } from '#shared/domain/limits.ts';
import type { RandomBytes } from '#shared/lib/id.ts';
import { ok } from '#shared/lib/result.ts';
import type { AppServices, Outbox } from '../services/handlers.ts';
import type { RoomOpener } from '../services/ports.ts';
import { type Api, bindApi } from './bind-api.ts';
import { createCallers } from './callers.ts';
import { createEventSockets } from './event-sockets.ts';
import { answerApi } from './http-api.ts';
import { isApi, refusal } from './http-gate.ts';
import type { Log } from './log.ts';
import { securityHeaders } from './security-headers.ts';
import type { StaticFiles } from './static-files.ts';

const EVENTS_PATH = '/api/events';
const MAX_CONNECTIONS = 128;

interface WebHostOptions {
  readonly files: StaticFiles;
  readonly random: RandomBytes;
  readonly log: Log;
}

export interface WebHost {
  readonly outbox: Outbox;
  readonly rooms: RoomOpener;
  /** Serves from now on. Resolves to the facilitator's address; rejects when the port is taken. */
  listen(services: AppServices, port: number): Promise<string>;
  close(): void;
}

export function createWebHost({ files, random, log }: WebHostOptions): WebHost {
  const callers = createCallers(random);
  let services: AppServices | null = null;
  let bound: Api | null = null;
  let port = 0;
  const api: Api = (caller, name, input) => {
    if (!bound) throw new Error('The web host was asked before it listened.');
    return bound(caller, name, input);
  };
  const sockets = createEventSockets({
    api,
    callerOf: callers.callerOf,
    opened: (caller) => services?.windowOpened(caller),
    closed: (windowId) => services?.windowClosed(windowId),
  });
  const door = { api, callerOf: callers.callerOf, isConnected: sockets.isConnected };
  const addressFor = (token: string): string => `http://127.0.0.1:${port}/#t=${token}`;

  const server = createServer({ maxHeaderSize: limits.headerBytes }, (request, response) => {
    respond(request, response).catch((bug: unknown) => {
      log.bug('web host', bug);
      response.destroy();
    });
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.headersTimeout = 10_000;
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const status = upgradeRefusal(request);
    if (status === null) return sockets.accept(request, socket, head);
    socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });

  const asked = (request: IncomingMessage) => ({
    method: request.method ?? '',
    path: (request.url ?? '').split('?')[0] ?? '',
    headers: request.headers,
  });
  const upgradeRefusal = (request: IncomingMessage): number | null =>
    refusal(asked(request), port) ?? (request.url === EVENTS_PATH ? null : 404);

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { path, headers } = asked(request);
    const status = refusal(asked(request), port);
    for (const [name, value] of Object.entries(securityHeaders(`ws://${headers.host ?? ''}`))) {
      if (status === null) response.setHeader(name, value);
    }
    response.setHeader('cache-control', 'no-store');
    if (status !== null) return void response.writeHead(status).end();
    if (isApi(path)) return respondApi(request, response);
    const file = files.get(path);
    if (!file) return void response.writeHead(404).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    response.writeHead(200, { 'content-type': file.mime, 'content-length': file.bytes.length });
    response.end(request.method === 'GET' ? file.bytes : undefined);
  }

  async function respondApi(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', `http://127.0.0.1:${port}`);
    const { status, reply } = await answerApi(request, url, door);
    // What is left of a body that was not read must not be taken for the next request.
    if (!request.complete) response.setHeader('connection', 'close');
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(reply));
  }

  return {
    outbox: sockets,
    rooms: {
      open: async (sessionId) =>
        ok({ kind: 'address', address: addressFor(callers.roomToken(sessionId)) }),
      place: () => 'window',
    },
    listen(started, wantedPort) {
      services = started;
      bound = bindApi(started.handlers, log);
      return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(wantedPort, '127.0.0.1', () => {
          const address = server.address();
          port = typeof address === 'object' && address ? address.port : wantedPort;
          resolve(addressFor(callers.facilitatorToken()));
        });
      });
    },
    close() {
      sockets.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
