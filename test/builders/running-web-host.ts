// A real web host on a free port, over services in memory.
import { randomBytes } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { WebSocket } from 'ws';
import { problem } from '#shared/api/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import { downloadSink } from '../../electron/hosts/download-sink.ts';
import { createLog, type Log } from '../../electron/hosts/log.ts';
import type { StaticFiles } from '../../electron/hosts/static-files.ts';
import { createWebHost } from '../../electron/hosts/web-host.ts';
import { createServices } from '../../electron/services/app-services.ts';
import type { AppServices } from '../../electron/services/handlers.ts';
import type { PdfPrinter } from '../../electron/services/ports.ts';
import { memoryPlans } from './memory-plans.ts';
import { type MemoryRepository, memoryRepository, memorySettings } from './memory-repository.ts';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface RunningWebHost {
  readonly port: number;
  readonly origin: string;
  readonly token: string;
  readonly log: Log;
  readonly repository: MemoryRepository;
  readonly services: AppServices;
  /** Exactly these headers, whatever a browser would do. */
  send(raw: RawRequest): Promise<RawAnswer>;
  /** A window that has said who it is. */
  connect(token: string, windowName: string): Promise<WebSocket>;
  /** A call as a page makes it. */
  call(name: string, input: unknown, token?: string): Promise<RawAnswer>;
  stop(): void;
}

export const windowName = '0'.repeat(26);

const page = (text: string, mime: string) => ({ mime, bytes: new TextEncoder().encode(text) });
const files: StaticFiles = new Map([
  ['/', page('<!doctype html><title>Commonboard</title>', 'text/html; charset=utf-8')],
  ['/index.html', page('<!doctype html><title>Commonboard</title>', 'text/html; charset=utf-8')],
  ['/assets/main-1.js', page('console.info(1)', 'text/javascript; charset=utf-8')],
]);

/** `services`: in place of the real ones, for what only a broken service does. */
export async function runningWebHost(
  instead?: Partial<AppServices>,
  printer: PdfPrinter = { print: async () => err(problem('export.no-printer')) },
): Promise<RunningWebHost> {
  const log = createLog(() => undefined);
  const repository = memoryRepository();
  const host = createWebHost({ files, random: () => randomBytes(16), log });
  const services: AppServices = {
    ...createServices({
      clock: { now: () => 1_000 },
      heartbeat: { every: () => () => undefined },
      random: { bytes: () => randomBytes(16) },
      sessions: repository,
      settings: memorySettings(),
      plans: memoryPlans(),
      place: { folder: '/data/sessions', probe: async () => ok({ freeBytes: null }) },
      desktop: null,
      parser: { parse: async () => err(problem('file.not-ours')) },
      sink: downloadSink,
      printer,
      rooms: host.rooms,
      outbox: host.outbox,
      info: { version: '0.0.0', host: 'web' },
    }),
    ...instead,
  };
  const address = new URL(await host.listen(services, 0));
  const port = Number(address.port);
  const token = address.hash.slice('#t='.length);

  const send = ({ method = 'GET', path = '/', headers, body }: RawRequest): Promise<RawAnswer> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, method, path, setHost: false }, (reply) => {
        const chunks: Uint8Array[] = [];
        reply.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        reply.on('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            headers: reply.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      asked.on('error', reject);
      const all = { host: `127.0.0.1:${port}`, ...headers };
      for (const [name, value] of Object.entries(all)) {
        if (value !== '') asked.setHeader(name, value);
      }
      asked.end(body);
    });

  return {
    port,
    origin: address.origin,
    token,
    log,
    repository,
    services,
    send,
    connect: (ownToken, window) =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}/api/events`);
        socket.once('open', () => socket.send(JSON.stringify({ token: ownToken, window })));
        socket.once('message', () => resolve(socket));
        socket.once('close', (code) => reject(new Error(`closed with ${code}`)));
        socket.once('error', reject);
      }),
    call: (name, input, ownToken = token) =>
      send({
        method: 'POST',
        path: `/api/call/${name}`,
        headers: {
          authorization: `Bearer ${ownToken}`,
          'content-type': 'application/json',
          'x-commonboard-window': windowName,
        },
        body: JSON.stringify(input),
      }),
    stop: () => host.close(),
  };
}
