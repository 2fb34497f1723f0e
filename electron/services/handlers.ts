// What a host gets from the services: one handler a call, typed by the contract, and a place to
// send events to. A host checks schema and role before a handler is reached.
import type { CallName, CallOutput, calls, EventName, Events } from '#shared/api/contract.ts';
import type { AppError } from '#shared/api/errors.ts';
import type { SessionId } from '#shared/domain/session.ts';
import type { Result } from '#shared/lib/result.ts';
import type { z } from '#shared/lib/schema.ts';
import type { Role } from '#shared/ops/op.ts';
import type { HandedFile } from './ports.ts';

/** The window (or tab) a call comes from. A room window belongs to one session. */
export interface Caller {
  readonly windowId: string;
  readonly role: Role;
  readonly sessionId: SessionId | null;
}

export type CheckedInput<N extends CallName> = z.output<(typeof calls)[N]['input']>;
export type Handlers = {
  readonly [N in CallName]: (
    caller: Caller,
    input: CheckedInput<N>,
  ) => Promise<Result<CallOutput<N>, AppError>>;
};

/** Implemented by the host: delivers to one window, drops when it is gone. Never throws. */
export interface Outbox {
  send<N extends EventName>(windowId: string, event: N, payload: Events[N]): void;
}

export interface AppServices {
  readonly handlers: Handlers;
  /** A console that is there hears of the library; forgotten by `windowClosed`. */
  windowOpened(caller: Caller): void;
  windowClosed(windowId: string): void;
  /** Files that were given to the app itself: a window reads them when it is free. */
  hand(files: readonly HandedFile[]): void;
  /** Its window went to another display. */
  roomMoved(sessionId: SessionId): void;
  /** Whether the clock of any open session was started. */
  isStageRunning(): boolean;
  /** The machine goes to sleep: what is queued is written now, and work goes on afterwards. */
  flush(): Promise<void>;
  /** Everything still queued goes to the disk: at most 5 s. */
  shutdown(): Promise<void>;
}
