import { voteWords } from '#shared/strings/vote.ts';

interface Props {
  readonly budget: number;
  readonly left: number;
}

/** ●●○: what one voter still has to give, in dots and in words. */
export function DotsLeft({ budget, left }: Props) {
  return (
    <p className="vote-left">
      <span className="vote-dots" aria-hidden="true">
        {'●'.repeat(left)}
        <span className="vote-dots__spent">{'○'.repeat(budget - left)}</span>
      </span>
      {voteWords.turn.left(left)}
    </p>
  );
}
