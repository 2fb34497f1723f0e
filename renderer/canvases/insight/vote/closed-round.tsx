import { useEffect, useRef } from 'react';
import type { Round } from '#shared/domain/round.ts';
import { voteWords as words } from '#shared/strings/vote.ts';
import { Button } from '../../../components/button.tsx';
import { useMayChange } from '../use-may-change.ts';
import { RoundFoot } from './round-foot.tsx';
import { useRoundSteps } from './use-round-steps.ts';

/** Nobody votes any more and nothing is shown yet: the moment before the reveal. */
export function ClosedRound({ round }: { readonly round: Round }) {
  const { reveal, reopen } = useRoundSteps(round);
  const mayChange = useMayChange(round.canvasId);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), []);
  return (
    <div className="vote-round">
      <section className="vote-blank">
        <h3>{words.closed}</h3>
        <p>{words.closedMore}</p>
        <Button ref={main} look="primary" disabled={!mayChange} onClick={reveal}>
          {words.reveal}
        </Button>
        <Button disabled={!mayChange} onClick={reopen}>
          {words.reopen}
        </Button>
      </section>
      <RoundFoot round={round} hasClose={false} />
    </div>
  );
}
