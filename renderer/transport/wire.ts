// The WebSocket behind a page: says who it is, hands on events, comes back by itself.
import { problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { err } from '#shared/lib/result.ts';
import { asReply, type Reply } from './reply.ts';
import type { SocketDoor } from './socket-door.ts';

type Door = Omit<SocketDoor, 'fetch'>;

interface Heard {
  event(name: string, payload: unknown): void;
  lost(lost: boolean): void;
  back(): void;
}

export interface Wire {
  /** Waits while the first connection is being made; after that it is known at once. */
  isReady(): Promise<boolean>;
  ask(name: string, input: unknown): Promise<Reply>;
}

const FIRST_RETRY_MS = 200;
const LAST_RETRY_MS = 2_000;
/** The host does not know our token: only a new address helps. */
const REFUSED = 4401;

type Message = Readonly<Record<string, unknown>>;
function messageOf(data: unknown): Message {
  const parsed = parseJson(String(data));
  return parsed.ok ? { ...Object(parsed.value) } : {};
}

export function createWire(door: Door, heard: Heard): Wire {
  let socket: WebSocket | null = null;
  let isUp = false;
  let wasUp = false;
  let retryMs = FIRST_RETRY_MS;
  let settleFirst: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    settleFirst = resolve;
  });
  let asked = 0;
  const waiting = new Map<unknown, (reply: Reply) => void>();

  function connect(): void {
    const opened = door.openSocket(`${door.origin.replace(/^http/, 'ws')}/api/events`);
    socket = opened;
    opened.addEventListener('open', () =>
      opened.send(JSON.stringify({ token: door.token() ?? '', window: door.windowName })),
    );
    opened.addEventListener('message', ({ data }) => socket === opened && take(messageOf(data)));
    opened.addEventListener('close', ({ code }) => socket === opened && drop(code));
  }

  function take(message: Message): void {
    const answered = waiting.get(message['id']);
    if (message['ready'] === true) up();
    else if (answered) {
      waiting.delete(message['id']);
      answered(asReply(message['reply']));
    } else if (typeof message['event'] === 'string') {
      heard.event(message['event'], message['payload']);
    }
  }

  function up(): void {
    isUp = true;
    retryMs = FIRST_RETRY_MS;
    settleFirst();
    if (wasUp) {
      heard.lost(false);
      heard.back();
    }
    wasUp = true;
  }

  function drop(code: number): void {
    socket = null;
    isUp = false;
    wasUp = true;
    for (const answered of waiting.values()) answered(err(problem('host.lost')));
    waiting.clear();
    heard.lost(true);
    settleFirst();
    if (code === REFUSED) return;
    door.wait(() => socket ?? connect(), retryMs);
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  }

  door.onNewToken(() => {
    const old = socket;
    socket = null;
    if (isUp) heard.lost(true);
    isUp = false;
    old?.close();
    connect();
  });
  connect();

  return {
    async isReady() {
      await first;
      return isUp;
    },
    ask(name, input) {
      const id = ++asked;
      const message = JSON.stringify({ id, call: name, input });
      // In UTF-8 a character may take three bytes; this errs on the small side.
      if (message.length * 3 > limits.messageBytes * 2) {
        return Promise.resolve(err(problem('call.too-large')));
      }
      return new Promise((resolve) => {
        if (!isUp || !socket) return resolve(err(problem('host.lost')));
        waiting.set(id, resolve);
        socket.send(message);
      });
    },
  };
}
