// The wire in a browser: calls by fetch, events by WebSocket. A host that can't be reached is
// `host.lost` at once; the page tries again on its own, and at once with a new address.
import { problem } from '#shared/api/errors.ts';
import type { Transport } from '#shared/api/transport.ts';
import { err } from '#shared/lib/result.ts';
import { createEventListeners, createListeners } from './listeners.ts';
import { createPosts } from './posts.ts';
import type { Reply } from './reply.ts';
import type { SocketDoor } from './socket-door.ts';
import { createWire } from './wire.ts';

export function socketTransport(door: SocketDoor): Transport {
  const events = createEventListeners();
  const reconnected = createListeners<void>();
  const lost = createListeners<boolean>();
  const post = createPosts(door);
  const wire = createWire(door, { event: events.tell, lost: lost.tell, back: reconnected.tell });

  return {
    async call(name, input): Promise<Reply> {
      if (!(await wire.isReady())) return err(problem('host.lost'));
      return (await post(name, input)) ?? wire.ask(name, input);
    },
    on: events.on,
    onReconnect: reconnected.add,
    onLost: lost.add,
  };
}
