// Who holds which token. A token is 128 random bits, valid while this process lives; only its
// hash is kept, so neither a log nor a memory dump of this table gives one away.
import { createHash } from 'node:crypto';
import type { SessionId } from '#shared/domain/session.ts';
import { newId, type RandomBytes } from '#shared/lib/id.ts';
import type { Caller } from '../services/handlers.ts';

interface Grant {
  readonly key: number;
  readonly role: Caller['role'];
  readonly sessionId: SessionId | null;
}

export interface Callers {
  facilitatorToken(): string;
  /** The same token for the same session each time. */
  roomToken(sessionId: SessionId): string;
  /** Null for a token that was never given out or a window name of the wrong shape. */
  callerOf(token: unknown, windowName: unknown): Caller | null;
}

/** A page names itself anew each time it is loaded. */
const WINDOW_NAME = /^[0-9a-v]{26}$/;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64');

export function createCallers(random: RandomBytes): Callers {
  const grants = new Map<string, Grant>();
  const roomTokens = new Map<SessionId, string>();
  const grant = (role: Grant['role'], sessionId: SessionId | null): string => {
    const token = newId('t', random).slice('t_'.length);
    grants.set(hashOf(token), { key: grants.size, role, sessionId });
    return token;
  };
  return {
    facilitatorToken: () => grant('facilitator', null),
    roomToken(sessionId) {
      const token = roomTokens.get(sessionId) ?? grant('room', sessionId);
      roomTokens.set(sessionId, token);
      return token;
    },
    callerOf(token, windowName) {
      if (typeof token !== 'string' || typeof windowName !== 'string') return null;
      const held = grants.get(hashOf(token));
      if (!held || !WINDOW_NAME.test(windowName)) return null;
      // The grant is part of the name: nobody can speak or listen for another token's window.
      const windowId = `${held.key}.${windowName}`;
      return { windowId, role: held.role, sessionId: held.sessionId };
    },
  };
}
