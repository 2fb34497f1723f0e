import { voteWords } from '#shared/strings/vote.ts';
import { useVotesOn } from '../use-votes.ts';
import './vote-mark.css';

interface Props {
  readonly canvasId: string;
  /** Of the group or note. */
  readonly id: string;
}

/** The votes of a group beside its name: ● 5, and after a second round ● 5 → 8. */
export function VoteMark({ canvasId, id }: Props) {
  const votes = useVotesOn(canvasId, id);
  if (!votes) return null;
  return (
    <span className="vote-mark" title={voteWords.markSpoken(votes)}>
      <span aria-hidden="true">● {voteWords.mark(votes)}</span>
      <span className="spoken">{voteWords.markSpoken(votes)}</span>
    </span>
  );
}
