import type { Unsubscribe } from '#shared/api/transport.ts';

/** Whoever wants to hear of one thing, in the order they came. */
export interface Listeners<T> {
  add(listener: (value: T) => void): Unsubscribe;
  tell(value: T): void;
}

export function createListeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>();
  return {
    add(listener) {
      // A wrapper of its own: the same function may listen twice and leave once.
      const own = (value: T): void => listener(value);
      all.add(own);
      return () => void all.delete(own);
    },
    tell: (value) => {
      for (const listener of [...all]) listener(value);
    },
  };
}

/** Listeners by the name of an event. */
export function createEventListeners(): {
  on(event: string, listener: (payload: unknown) => void): Unsubscribe;
  tell(event: string, payload: unknown): void;
} {
  const byEvent = new Map<string, Listeners<unknown>>();
  return {
    on(event, listener) {
      const listeners = byEvent.get(event) ?? createListeners<unknown>();
      byEvent.set(event, listeners);
      return listeners.add(listener);
    },
    tell: (event, payload) => byEvent.get(event)?.tell(payload),
  };
}
