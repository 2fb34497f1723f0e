// The built web host as a process of its own, to be killed, and a bare client for it.
import { WebSocket } from 'ws';
import { type Client, createClient } from '#shared/api/client.ts';
import { problem } from '#shared/api/errors.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { err } from '#shared/lib/result.ts';
import { bundle } from '../../build/bundle.mjs';
import { built } from '../../build/paths.mjs';
import { endHost, killHost, startHost } from '../e2e/harness/host-process.ts';

export interface ServedApp {
  readonly address: URL;
  /** One window; its answers fail as `host.lost` once the process is gone. */
  connect(): Promise<Client>;
  /** SIGKILL: no goodbye. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM; answers the exit code. */
  stop(): Promise<number | null>;
}

export async function serveApp(dataFolder: string): Promise<ServedApp> {
  await bundle();
  const host = await startHost({
    command: process.execPath,
    args: [`${built.node}/serve.mjs`, '--data', dataFolder, '--port', '0', '--no-open'],
    ready: /ready at (http:\S+)/,
  });
  const address = new URL(host.address);
  return {
    address,
    connect: () => connect(address),
    kill: () => killHost(host),
    stop: () => endHost(host),
  };
}

let windows = 0;
async function connect(address: URL): Promise<Client> {
  const socket = new WebSocket(`ws://${address.host}/api/events`);
  const window = String(++windows).padStart(26, '0');
  const waiting = new Map<number, (reply: unknown) => void>();
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const lost = err(problem('host.lost'));
  let lastId = 0;
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () =>
      socket.send(JSON.stringify({ token: address.hash.slice('#t='.length), window })),
    );
    socket.once('message', () => resolve());
    socket.once('error', reject);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    for (const answer of waiting.values()) answer(lost);
  });
  socket.on('message', (data) => {
    const parsed = parseJson(String(data));
    const message = (parsed.ok ? parsed.value : {}) as {
      id?: number;
      reply?: unknown;
      event?: string;
      payload?: unknown;
    };
    if (message.id !== undefined) waiting.get(message.id)?.(message.reply);
    for (const listener of listeners.get(message.event ?? '') ?? []) listener(message.payload);
  });
  return createClient({
    call: (call, input) =>
      new Promise((resolve) => {
        if (socket.readyState !== WebSocket.OPEN) return resolve(lost);
        const id = ++lastId;
        waiting.set(id, (reply) => {
          waiting.delete(id);
          resolve(reply as typeof lost);
        });
        socket.send(JSON.stringify({ id, call, input }));
      }),
    on(event, listener) {
      const held = listeners.get(event) ?? new Set();
      listeners.set(event, held.add(listener));
      return () => void held.delete(listener);
    },
    onReconnect: () => () => undefined,
    onLost: () => () => undefined,
  });
}
