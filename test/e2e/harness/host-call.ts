// Asks the host from inside a page, as the page itself could: past the screens, not past the
// contract.
import type { Page } from '@playwright/test';

export interface HostReply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly type: string };
}

/** On the web this is a window of its own with the page's token. */
export const hostCall = (page: Page, name: string, input: unknown): Promise<HostReply> =>
  page.evaluate(
    async ([call, given]) => {
      const door = Reflect.get(globalThis, 'commonboard');
      if (door) return door.call(call, given);
      const token = sessionStorage.getItem('commonboard.token');
      const own = Reflect.get(globalThis, 'testWindow') ?? crypto.randomUUID().replaceAll('-', '');
      const window_ = String(own)
        .slice(0, 26)
        .replace(/[^0-9a-v]/g, '0');
      if (!Reflect.has(globalThis, 'testWindow')) {
        const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/api/events`);
        await new Promise((resolve, reject) => {
          socket.addEventListener('open', resolve);
          socket.addEventListener('close', () => reject(new Error('There is no host.')));
        });
        socket.send(JSON.stringify({ token, window: window_ }));
        await new Promise((resolve, reject) => {
          socket.addEventListener('message', resolve, { once: true });
          socket.addEventListener('close', reject, { once: true });
        });
        Reflect.set(globalThis, 'testWindow', window_);
      }
      const reply = await fetch(`/api/call/${call}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-commonboard-window': window_,
        },
        body: JSON.stringify(given),
      });
      return reply.json();
    },
    [name, input] as const,
  );

/** A session made past the screens; gives its id. */
export async function makeSession(page: Page, title: string): Promise<string> {
  const wish = { title, workshop: 'listen-and-sort', roomSize: 'up-to-12' };
  const reply = await hostCall(page, 'library.create', wish);
  const { sessionId } = Object(reply.value);
  if (typeof sessionId !== 'string') throw new Error(`No session: ${JSON.stringify(reply)}`);
  return sessionId;
}
