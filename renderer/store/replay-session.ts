// A board that is played back: the session of this window as it was, taking no changes.
import { type AppError, problem } from '#shared/api/errors.ts';
import { boardAfter, type ReplayStep, startsEmpty, timesOf } from '#shared/derive/replay.ts';
import { fromBody } from '#shared/domain/session-json.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { frozenSession } from './frozen-session.ts';
import type { OpenSession } from './open-session.ts';

export interface ReplaySession {
  readonly open: OpenSession;
  readonly steps: readonly ReplayStep[];
  /** Milliseconds from the beginning at which each step comes. */
  readonly times: readonly number[];
  /** The wall was empty at the beginning. */
  readonly isWhole: boolean;
  /** Shows the board after so many steps. */
  show(count: number): void;
}

export async function loadReplay(open: OpenSession): Promise<Result<ReplaySession, AppError>> {
  const { sessionId } = open.store;
  const answer = await open.client.call('session.replay', { sessionId });
  if (!answer.ok) return answer;
  const { body, steps } = answer.value;
  const base = fromBody(body);
  if (!base) return err(problem('file.damaged'));
  const frozen = frozenSession(open);
  const show = (count: number): void =>
    frozen.store.state.setState({ session: boardAfter(base, steps, count) });
  show(steps.length);
  return ok({ open: frozen, steps, times: timesOf(steps), isWhole: startsEmpty(base), show });
}
