// The wire in the desktop app: what the preload put on the window. It is up as long as the
// window is; a host that ended takes its windows along.
import { problem } from '#shared/api/errors.ts';
import type { Transport, Unsubscribe } from '#shared/api/transport.ts';
import { err } from '#shared/lib/result.ts';
import { asReply } from './reply.ts';

export interface PreloadDoor {
  call(name: string, input: unknown): Promise<unknown>;
  on(event: string, listener: (payload: unknown) => void): Unsubscribe;
}

declare global {
  interface Window {
    readonly commonboard?: PreloadDoor;
  }
}

export const ipcTransport = (door: PreloadDoor): Transport => ({
  async call(name, input) {
    try {
      return asReply(await door.call(name, input));
    } catch {
      return err(problem('host.lost'));
    }
  },
  on: (event, listener) => door.on(event, listener),
  onReconnect: () => () => undefined,
  onLost: () => () => undefined,
});
