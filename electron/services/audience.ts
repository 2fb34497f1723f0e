// Which windows hear of what: the viewers of each open session, and the consoles for the library.
import type { EventName, Events } from '#shared/api/contract.ts';
import type { SessionId } from '#shared/domain/session.ts';
import type { Caller, Outbox } from './handlers.ts';

export interface Audience {
  enter(caller: Caller): void;
  /** Answers the sessions that the window was watching. */
  leave(windowId: string): readonly SessionId[];
  watch(sessionId: SessionId, caller: Caller): void;
  unwatch(sessionId: SessionId, windowId: string): void;
  unwatchAll(sessionId: SessionId): void;
  isWatched(sessionId: SessionId): boolean;
  /** Whether a room window watches. */
  hasRoom(sessionId: SessionId): boolean;
  /** What kind of window, other than this one, watches a session; a console counts before a room. */
  watchedElsewhere(sessionId: SessionId, windowId: string): 'console' | 'room' | null;
  /** Tells each viewer its own version of the event; null tells that viewer nothing. */
  tell<N extends EventName>(
    sessionId: SessionId,
    event: N,
    payloadFor: (viewer: Caller) => Events[N] | null,
  ): void;
  tellConsoles<N extends EventName>(event: N, payload: Events[N], exceptId?: string): void;
  tellAll<N extends EventName>(event: N, payload: Events[N], exceptId: string): void;
}

export function createAudience(outbox: Outbox): Audience {
  const windows = new Map<string, Caller>();
  const viewers = new Map<SessionId, Map<string, Caller>>();

  const unwatch = (sessionId: SessionId, windowId: string): void => {
    const watching = viewers.get(sessionId);
    watching?.delete(windowId);
    if (watching?.size === 0) viewers.delete(sessionId);
  };

  return {
    enter(caller) {
      windows.set(caller.windowId, caller);
    },
    leave(windowId) {
      windows.delete(windowId);
      const watched = [...viewers.keys()].filter((id) => viewers.get(id)?.has(windowId));
      for (const sessionId of watched) unwatch(sessionId, windowId);
      return watched;
    },
    watch(sessionId, caller) {
      const watching = viewers.get(sessionId) ?? new Map<string, Caller>();
      viewers.set(sessionId, watching.set(caller.windowId, caller));
    },
    unwatch,
    unwatchAll: (sessionId) => void viewers.delete(sessionId),
    isWatched: (sessionId) => viewers.has(sessionId),
    hasRoom: (sessionId) =>
      [...(viewers.get(sessionId)?.values() ?? [])].some(({ role }) => role === 'room'),
    watchedElsewhere(sessionId, windowId) {
      const others = [...(viewers.get(sessionId)?.values() ?? [])].filter(
        (viewer) => viewer.windowId !== windowId,
      );
      if (others.some(({ role }) => role === 'facilitator')) return 'console';
      return others.length > 0 ? 'room' : null;
    },
    tell(sessionId, event, payloadFor) {
      for (const viewer of viewers.get(sessionId)?.values() ?? []) {
        const payload = payloadFor(viewer);
        if (payload) outbox.send(viewer.windowId, event, payload);
      }
    },
    tellConsoles(event, payload, exceptId) {
      for (const { windowId, role } of windows.values())
        if (role === 'facilitator' && windowId !== exceptId) outbox.send(windowId, event, payload);
    },
    tellAll(event, payload, exceptId) {
      for (const windowId of windows.keys())
        if (windowId !== exceptId) outbox.send(windowId, event, payload);
    },
  };
}
