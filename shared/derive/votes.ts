// What was voted on a canvas, read from its rounds: which one is at hand, and what each thing got.
import type { Round } from '../domain/round.ts';
import type { Session } from '../domain/session-body.ts';
import { byRank } from '../lib/rank.ts';

export const roundsOf = ({ round }: Pick<Session, 'round'>, canvasId: string): readonly Round[] =>
  [...round.values()].filter((one) => one.canvasId === canvasId).sort(byRank);

/** Those that were held here: what was voted elsewhere stands in nobody's way. */
export const heldRoundsOf = (session: Pick<Session, 'round'>, canvasId: string): readonly Round[] =>
  roundsOf(session, canvasId).filter(({ kind }) => kind !== 'imported');

/**
 * From the first round to the last that was revealed, each on the leaders of the one before. A round
 * in which nobody voted says nothing.
 */
export function revealedChain(session: Pick<Session, 'round'>, canvasId: string) {
  const revealed = roundsOf(session, canvasId).filter(({ result }) => result?.length);
  const chain: Round[] = [];
  for (let round = revealed.at(-1); round && !chain.includes(round); ) {
    chain.unshift(round);
    const parentId = round.parentId;
    round = revealed.find((one) => one.id === parentId);
  }
  return chain;
}

/** The votes of one thing: one number for each round it stood in, the first round first. */
export type Votes = readonly number[];

/** What each thing got in the rounds that belong together; what never stood to be chosen is left out. */
export function votesOf(
  session: Pick<Session, 'round'>,
  canvasId: string,
): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>();
  for (const { targets, result } of revealedChain(session, canvasId)) {
    const counts = new Map(result?.map(({ item, count }) => [item.id as string, count]));
    for (const { id } of targets) votes.set(id, [...(votes.get(id) ?? []), counts.get(id) ?? 0]);
  }
  return votes;
}

/** The strongest first: who got further comes before who got more on the way. */
export function byVotes(votes: ReadonlyMap<string, Votes>) {
  return (a: { readonly id: string }, b: { readonly id: string }): number => {
    const [ofA, ofB] = [votes.get(a.id) ?? [], votes.get(b.id) ?? []];
    if (ofA.length !== ofB.length) return ofB.length - ofA.length;
    for (let nth = ofA.length - 1; nth >= 0; nth--) {
      const difference = (ofB[nth] ?? 0) - (ofA[nth] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** Everything that was given in a round. */
export const sumOf = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

/** How many have a ballot in the vote that is under way: what is known of it after a restart. */
export function votedCount({ round, ballot }: Pick<Session, 'round' | 'ballot'>): number {
  const ballots = [...ballot.values()];
  return ballots.filter(({ roundId }) => round.get(roundId)?.state === 'open').length;
}
