import type { Ballot } from '../domain/ballot.ts';
import { limits } from '../domain/limits.ts';
import type { Choice, Round } from '../domain/round.ts';
import type { Tally } from '../domain/tally.ts';

/** Every vote of a round added up, in the order of its targets; what got none is left out. */
export function countRound(
  round: Round,
  ballots: readonly Ballot[],
  tallies: readonly Tally[],
): readonly Choice[] {
  const counts = new Map<string, number>();
  const add = ({ item, count }: Choice): void => {
    counts.set(item.id, Math.min(limits.roundVotes, (counts.get(item.id) ?? 0) + count));
  };
  for (const ballot of ballots) if (ballot.roundId === round.id) ballot.choices.forEach(add);
  for (const tally of tallies) if (tally.roundId === round.id) add(tally);
  return round.targets.flatMap((item) => {
    const count = counts.get(item.id) ?? 0;
    return count > 0 ? [{ item, count }] : [];
  });
}
