// One process a data folder. The lock is a socket that only one process can listen on; it is gone
// with its process, however that ends. Whoever finds it taken asks who holds it, and a second
// desktop app asks the first to come to the front.
import { unlink } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { errorCode } from './disk-problem.ts';
import { lockAddress } from './lock-name.ts';

export type HostKind = 'electron' | 'web';
export interface Lock {
  release(): Promise<void>;
}
export interface Held {
  readonly holder: HostKind | 'unknown';
}
export interface LockOptions {
  readonly hostKind: HostKind;
  /** A second desktop app was started: show yourself. */
  readonly onFront: () => void;
  /** Elsewhere than by the system's rule; for tests. */
  readonly address?: string;
}

const ANSWER_MS = 700;
const TRIES = 4;
const RETRY_MS = 30;
const SETTLE_MS = 150;
const MESSAGE_BYTES = 64;

const kindOf = (text: string): HostKind | 'unknown' =>
  text === 'electron' || text === 'web' ? text : 'unknown';

/** Within a second: the lock, or who holds it. */
export async function acquireLock(
  realPath: string,
  options: LockOptions,
): Promise<Result<Lock, Held>> {
  const address = options.address ?? lockAddress(realPath);
  const isFile = !address.startsWith('\0') && !address.startsWith('\\\\');
  let replaced = false;
  for (let nth = 1; ; nth++) {
    const server = await listen(address, options);
    if (server && (!replaced || (await isStillOurs(server, address))))
      return ok({ release: () => closed(server) });
    const holder = await ask(address, options.hostKind);
    if (holder !== 'nobody') return err({ holder });
    if (nth === TRIES) return err({ holder: 'unknown' });
    // A socket file whose process is gone; abstract sockets and pipes leave none.
    if (isFile) await unlink(address).catch(() => undefined);
    replaced = isFile;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

function listen(address: string, { hostKind, onFront }: LockOptions): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => answer(socket, hostKind, onFront));
    server.once('error', (thrown) => {
      if (errorCode(thrown) === 'EADDRINUSE' || errorCode(thrown) === 'EACCES') resolve(null);
      else reject(thrown);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

/**
 * Two who found the same dead socket file may both have replaced it; the later one has it. A server
 * that lost is left to end with its process: closing it would take the winner's file away.
 */
async function isStillOurs(server: Server, address: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  let reached = false;
  server.once('connection', () => {
    reached = true;
  });
  await ask(address, 'who');
  return reached;
}

/** Says who we are; two desktop apps: comes to the front. */
function answer(socket: Socket, hostKind: HostKind, onFront: () => void): void {
  let heard = '';
  socket.setEncoding('utf8');
  socket.setTimeout(ANSWER_MS, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.on('data', (text) => {
    heard += text;
    if (heard.length > MESSAGE_BYTES) return socket.destroy();
    if (!heard.includes('\n')) return;
    socket.end(`${hostKind}\n`);
    if (hostKind === 'electron' && heard.trim() === 'electron') onFront();
    heard = '';
  });
}

function ask(
  address: string,
  hostKind: HostKind | 'who',
): Promise<HostKind | 'unknown' | 'nobody'> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(address);
    const done = (who: HostKind | 'unknown' | 'nobody'): void => {
      socket.destroy();
      resolve(who);
    };
    socket.setEncoding('utf8');
    socket.setTimeout(ANSWER_MS, () => done('unknown'));
    socket.on('error', (thrown) => {
      const isGone = errorCode(thrown) === 'ECONNREFUSED' || errorCode(thrown) === 'ENOENT';
      done(isGone ? 'nobody' : 'unknown');
    });
    socket.on('connect', () => socket.write(`${hostKind}\n`));
    socket.on('data', (text) => {
      heard += text;
    });
    socket.on('end', () => done(kindOf(heard.trim())));
  });
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
  });
