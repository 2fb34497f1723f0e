// Dots, each in turn at this screen. Nothing of what others chose is shown while the vote is open.
import { useEffect, useRef } from 'react';
import { dotsOn } from '#shared/derive/ballot-choices.ts';
import type { Round } from '#shared/domain/round.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { Button } from '../../../components/button.tsx';
import { useMayChange } from '../use-may-change.ts';
import { DotsLeft } from './dots-left.tsx';
import { DotsTile } from './dots-tile.tsx';
import { HandOver } from './hand-over.tsx';
import { RoundFoot } from './round-foot.tsx';
import type { VoteTarget } from './targets.ts';
import { type Turns, useTurns } from './use-turns.ts';
import './dots-round.css';

const words = voteWords.turn;

interface Props {
  readonly round: Round;
  readonly targets: readonly VoteTarget[];
}

export function DotsRound({ round, targets }: Props) {
  const turns = useTurns(round);
  return turns.choices ? (
    <Ballot key={turns.done} round={round} targets={targets} turns={turns} />
  ) : (
    <HandOver round={round} turns={turns} />
  );
}

function Ballot({ round, targets, turns }: Props & { readonly turns: Turns }) {
  const tiles = useRef<HTMLUListElement>(null);
  const mayChange = useMayChange(round.canvasId);
  useEffect(() => tiles.current?.querySelector('button')?.focus(), []);
  const { choices, left, stopped, done } = turns;
  const walk = (step: number): void => {
    const all = [...(tiles.current?.querySelectorAll<HTMLElement>('[data-tile]') ?? [])];
    const at = all.findIndex((one) => one.matches(':focus'));
    all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
  };
  return (
    <div className="vote-round">
      <header className="vote-head">
        <h3>{words.voter(done + 1, round.voterCount)}</h3>
        <DotsLeft budget={round.budget} left={left} />
        <p className="vote-soft">{words.hint}</p>
      </header>
      <ul ref={tiles} className="vote-tiles" aria-label={words.tiles}>
        {targets.map((target) => (
          <DotsTile
            key={target.item.id}
            target={target}
            own={dotsOn(choices ?? [], target.item)}
            isLocked={!mayChange}
            onPut={() => turns.put(target.item)}
            onTake={() => turns.take(target.item)}
            onWalk={walk}
          />
        ))}
      </ul>
      <RoundFoot round={round}>
        <p className="vote-say" role="status">
          {stopped && voteWords.stopped(stopped, round.perTargetMax)}
        </p>
        <Button look="primary" sign="right" onClick={turns.finish}>
          {done + 1 >= round.voterCount ? words.last : words.done}
        </Button>
      </RoundFoot>
    </div>
  );
}
