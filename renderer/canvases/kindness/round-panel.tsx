import { useState } from 'react';
import { minutesOf, roundLimits } from '#shared/derive/idea-round.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { ideaWords } from '#shared/strings/ideas.ts';
import { endRounds, nextRound, startRounds } from '../../commands/idea-commands.ts';
import { Button } from '../../components/button.tsx';
import { ClockRing } from '../../components/clock-ring.tsx';
import { Icon } from '../../components/icon.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { type ShownRound, useRound } from './use-round.ts';

const words = ideaWords.round;
const USUAL = { rounds: 3, minutes: 4 } as const;

/** So many rounds of so many minutes; between two of them sheets are passed on. */
export function RoundPanel() {
  const shown = useRound();
  return (
    <section className="idea-panel" aria-label={words.title}>
      {shown ? <RoundOn shown={shown} /> : <RoundStart />}
    </section>
  );
}

function RoundStart() {
  const { store, view } = useOpenSession();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const [count, setCount] = useState<number>(USUAL.rounds);
  const [minutes, setMinutes] = useState<number>(USUAL.minutes);
  return (
    <div className="idea-panel__row">
      <Stepper
        label={words.count}
        value={count}
        min={1}
        max={roundLimits.rounds}
        onChange={setCount}
      />
      <Stepper
        label={words.minutes}
        value={minutes}
        min={1}
        max={roundLimits.minutes}
        onChange={setMinutes}
      />
      <Button
        icon="play"
        disabled={isReadOnly}
        onClick={() => startRounds({ store, view, now: Date.now }, count, minutes)}
      >
        {words.start}
      </Button>
    </div>
  );
}

function RoundOn({ shown }: { readonly shown: ShownRound }) {
  const { store, view } = useOpenSession();
  const { round, seconds, share, tone, isOver } = shown;
  const isLast = round.nth >= round.count;
  return (
    <>
      <p className="idea-panel__round" data-tone={tone} data-over={isOver || undefined}>
        {isOver ? (
          <strong>
            <Icon name="bell" /> {words.over(round.nth)}
          </strong>
        ) : (
          <>
            <strong>{words.nth(round.nth, round.count)}</strong>
            <span className="idea-panel__left" role="timer" aria-label={words.left}>
              {clockStrings.left(seconds)}
            </span>
            <ClockRing share={share} tone={tone} />
          </>
        )}
      </p>
      <p className="idea-panel__hint">
        {isOver ? (isLast ? words.passLast : words.pass) : words.each(minutesOf(round))}
      </p>
      <div className="idea-panel__row">
        {!(isOver && isLast) && (
          <Button
            icon={isLast ? 'restore' : 'skip'}
            onClick={() => nextRound({ store, view, now: Date.now })}
          >
            {isLast ? words.again(round.nth) : words.startNth(round.nth + 1, round.count)}
          </Button>
        )}
        <Button look="quiet" onClick={() => endRounds({ store, view })}>
          {words.end}
        </Button>
      </div>
    </>
  );
}
