// Which wire this page has: the preload's door in the desktop app, else HTTP and WebSocket.
import type { Transport } from '#shared/api/transport.ts';
import { newId } from '#shared/lib/id.ts';
import { ipcTransport } from './ipc.ts';
import { takeToken } from './own-token.ts';
import { socketTransport } from './socket.ts';

const randomBytes = (): Uint8Array => crypto.getRandomValues(new Uint8Array(16));

export function openTransport(page: Window & typeof globalThis): Transport {
  if (page.commonboard) return ipcTransport(page.commonboard);
  let token = takeToken(page);
  return socketTransport({
    origin: page.location.origin,
    windowName: newId('w', randomBytes).slice('w_'.length),
    token: () => token,
    fetch: (url, init) => page.fetch(url, init),
    openSocket: (url) => new WebSocket(url),
    wait: (run, delayMs) => void setTimeout(run, delayMs),
    onNewToken: (listener) =>
      page.addEventListener('hashchange', () => {
        const before = token;
        token = takeToken(page);
        if (token !== before) listener();
      }),
  });
}
