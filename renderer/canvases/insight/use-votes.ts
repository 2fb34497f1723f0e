import { type Votes, votesOf } from '#shared/derive/votes.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { useSession } from '../../store/hooks.ts';

type Rounds = Session['round'];
type Found = ReadonlyMap<string, Votes>;

/** Worked out once for each state of the rounds, however many groups ask. */
const known = new WeakMap<Rounds, Map<string, Found>>();

function votesIn(round: Rounds, canvasId: string): Found {
  const here = known.get(round) ?? new Map<string, Found>();
  known.set(round, here);
  const found = here.get(canvasId) ?? votesOf({ round }, canvasId);
  here.set(canvasId, found);
  return found;
}

/** What everything on a canvas got, round by round, as far as it was revealed. */
export const useVotes = (canvasId: string): Found =>
  useSession((state) => votesIn(state.session.round, canvasId));

/** The votes of one thing; undefined where it never stood to be chosen. */
export const useVotesOn = (canvasId: string, id: string): Votes | undefined =>
  useSession((state) => votesIn(state.session.round, canvasId).get(id));
