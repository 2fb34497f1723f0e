// The one way from a wire to the services: every call is held against the contract here,
// whichever host it came by. It never throws; a bug becomes `app.bug` and a line in the log.
import { type CallName, calls } from '#shared/api/contract.ts';
import { type AppError, problem } from '#shared/api/errors.ts';
import { err, type Result } from '#shared/lib/result.ts';
import type { Caller, Handlers } from '../services/handlers.ts';
import type { Log } from './log.ts';

export type Reply = Result<unknown, AppError>;
export type Api = (caller: Caller, name: unknown, input: unknown) => Promise<Reply>;

const isCall = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(calls, name);

export function bindApi(handlers: Handlers, log: Log): Api {
  return async (caller, name, input) => {
    if (!isCall(name)) return err(problem('call.unknown'));
    if (!calls[name].roles.includes(caller.role)) return err(problem('call.not-allowed'));
    try {
      const checked = calls[name].input.safeParse(input);
      if (!checked.success) return err(problem('call.malformed', { detail: name }));
      if (strays(caller, checked.data)) return err(problem('call.not-allowed'));
      // The table pairs each name with its input; TypeScript can't follow it through a variable.
      const handler = handlers[name] as (caller: Caller, input: unknown) => Promise<Reply>;
      return await handler(caller, checked.data);
    } catch (bug) {
      log.bug(name, bug);
      return err(problem('app.bug', { detail: name }));
    }
  };
}

/** A room window belongs to one session and may not touch another. */
const strays = (caller: Caller, input: object): boolean =>
  caller.role === 'room' && 'sessionId' in input && input.sessionId !== caller.sessionId;
