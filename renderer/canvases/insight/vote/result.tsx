// What came of a vote: the ranking, the rounds before, a second round, and the voice to keep.
import { placesOf } from '#shared/derive/ranking.ts';
import { heldRoundsOf, roundsOf, sumOf } from '#shared/derive/votes.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Round } from '#shared/domain/round.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { Button } from '../../../components/button.tsx';
import { useBoard, useSession } from '../../../store/hooks.ts';
import { useMayChange } from '../use-may-change.ts';
import { KeepVoice } from './keep-voice.tsx';
import { Ranking } from './ranking.tsx';
import { RoundFoot } from './round-foot.tsx';
import { SecondRound } from './second-round.tsx';
import { targetsOf } from './targets.ts';
import { useRoundSteps } from './use-round-steps.ts';
import './result.css';

const words = voteWords.result;

interface Props {
  readonly canvas: Canvas;
  readonly round: Round;
  /** Another round among the first so many places. */
  readonly onAgain: (seats: number) => void;
  readonly onAnew: () => void;
}

export function Result({ canvas, round, onAgain, onAnew }: Props) {
  const session = useSession((state) => state.session);
  const board = useBoard(canvas.id);
  const { reopen } = useRoundSteps(round);
  const mayChange = useMayChange(canvas.id);
  const held = heldRoundsOf(session, canvas.id);
  const earlier = roundsOf(session, canvas.id).filter(
    (one) => one.id !== round.id && one.result !== null,
  );
  const rank = (one: Round) => (
    <Ranking
      places={placesOf(one, one.result ?? [])}
      targets={targetsOf(session, board, one.targets)}
    />
  );
  return (
    <div className="vote-round">
      <div className="vote-result">
        <header className="vote-head">
          <h3>{words.title}</h3>
          <Summary round={round} nth={held.indexOf(round) + 1} />
        </header>
        {rank(round)}
        <SecondRound round={round} isLocked={!mayChange} onAgain={onAgain} />
        <KeepVoice canvas={canvas} />
        {earlier.length > 0 && (
          <section className="vote-earlier">
            <h4>{words.earlier}</h4>
            {earlier.map((one) => (
              <details key={one.id}>
                <summary>
                  <Summary round={one} nth={held.indexOf(one) + 1} />
                </summary>
                {rank(one)}
              </details>
            ))}
          </section>
        )}
      </div>
      <RoundFoot round={round} hasClose={false}>
        <Button look="quiet" disabled={!mayChange} onClick={reopen}>
          {voteWords.reopen}
        </Button>
        <Button disabled={!mayChange} onClick={onAnew}>
          {words.anew}
        </Button>
      </RoundFoot>
    </div>
  );
}

const Summary = ({ round, nth }: { readonly round: Round; readonly nth: number }) => (
  <span className="vote-soft">
    {nth > 0 && `${words.round(nth)} · `}
    {words.summary(round.kind, sumOf(round.result ?? []), round.voterCount)}
  </span>
);
