import { boardOf } from '#shared/derive/board.ts';
import { placesOf } from '#shared/derive/ranking.ts';
import { heldRoundsOf, sumOf } from '#shared/derive/votes.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { groupName } from '#shared/strings/group-name.ts';
import { voteWords } from '#shared/strings/vote.ts';

const words = voteWords.doneCheck;

/** How far the vote is. What single things got is not told before the reveal. */
export function voteDone(session: Session, canvasId: string): string {
  const round = heldRoundsOf(session, canvasId).at(-1);
  const { clusters, alone } = boardOf(session, canvasId);
  if (!round) return clusters.length + alone.length === 0 ? words.nothing : words.ready;
  if (round.state === 'closed') return words.closed;
  if (round.state === 'open') {
    const isHere = ({ roundId }: { readonly roundId: string }): boolean => roundId === round.id;
    if (round.kind === 'dots')
      return words.voted([...session.ballot.values()].filter(isHere).length, round.voterCount);
    return words.counted(sumOf([...session.tally.values()].filter(isHere)));
  }
  const first = placesOf(round, round.result ?? []).filter(
    ({ place, count }) => place === 1 && count > 0,
  );
  const [leader, ...others] = first;
  if (!leader) return words.nobody;
  if (others.length > 0) return words.shared(first.length);
  const { kind, id } = leader.item;
  const name = kind === 'cluster' ? groupName(session, id) : (session.note.get(id)?.text ?? '');
  return words.revealed(name, leader.count);
}
