import { useState } from 'react';
import { leaders, placesOf } from '#shared/derive/ranking.ts';
import type { Round } from '#shared/domain/round.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { Button } from '../../../components/button.tsx';
import { Stepper } from '../../../components/stepper.tsx';

const words = voteWords.result;
const USUAL_SEATS = 3;

interface Props {
  readonly round: Round;
  readonly isLocked: boolean;
  readonly onAgain: (seats: number) => void;
}

/** A second round among the leaders; nobody who is tied with the last of them is left behind. */
export function SecondRound({ round, isLocked, onAgain }: Props) {
  const places = placesOf(round, round.result ?? []);
  const voted = places.filter(({ count }) => count > 0).length;
  const most = Math.max(2, voted - 1);
  const [asked, setSeats] = useState(USUAL_SEATS);
  const seats = Math.min(asked, most);
  const chosen = leaders(places, seats).length;
  return (
    <section className="vote-again">
      <h4>{words.again}</h4>
      {voted < 2 ? (
        <p className="vote-soft">{words.tooFew}</p>
      ) : (
        <div className="vote-again__row">
          <Stepper label={words.seats} value={seats} min={2} max={most} onChange={setSeats} />
          <Button disabled={isLocked} onClick={() => onAgain(seats)}>
            {words.among(chosen)}
          </Button>
          {chosen > seats && <p className="vote-soft">{words.tied}</p>}
        </div>
      )}
    </section>
  );
}
