// Between two voters: nothing to see, one thing to press.
import { useEffect, useRef } from 'react';
import type { Round } from '#shared/domain/round.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { Button } from '../../../components/button.tsx';
import { useMayChange } from '../use-may-change.ts';
import { RoundFoot } from './round-foot.tsx';
import { useRoundSteps } from './use-round-steps.ts';
import type { Turns } from './use-turns.ts';

const words = voteWords.turn;

export function HandOver({ round, turns }: { readonly round: Round; readonly turns: Turns }) {
  const { done, begin, back, anew } = turns;
  const main = useRef<HTMLButtonElement>(null);
  const mayChange = useMayChange(round.canvasId);
  const { close } = useRoundSteps(round);
  const isAll = done >= round.voterCount;
  useEffect(() => main.current?.focus(), []);
  return (
    <div className="vote-round">
      <section className="vote-blank">
        <h3>{isAll ? words.all : words.handOver(done + 1, round.voterCount)}</h3>
        <p>{isAll ? words.allMore : words.blank}</p>
        <Button
          ref={main}
          look="primary"
          disabled={!mayChange}
          onClick={isAll ? close : begin}
          {...(!isAll && { sign: 'right' as const })}
        >
          {isAll ? voteWords.close : words.begin(done + 1)}
        </Button>
        {back && (
          <Button look="quiet" icon="left" disabled={!mayChange} onClick={back}>
            {words.back}
          </Button>
        )}
        {anew && (
          <div className="vote-blank__half">
            <p className="vote-soft">{words.anewNote}</p>
            <Button disabled={!mayChange} onClick={anew}>
              {words.anew}
            </Button>
          </div>
        )}
      </section>
      <RoundFoot round={round} hasClose={!isAll} />
    </div>
  );
}
