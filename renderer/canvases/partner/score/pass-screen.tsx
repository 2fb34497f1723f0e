// Between two who score: nobody's numbers, who comes next, and how far everybody is.
import { useEffect, useRef, useState } from 'react';
import { progressOf } from '#shared/derive/partners.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Scorer, ScorerId } from '#shared/domain/scorer.ts';
import type { Scoring } from '#shared/domain/scoring.ts';
import { scorerName, scoringWords } from '#shared/strings/scoring.ts';
import { stepScoring } from '../../../commands/partner-commands.ts';
import { Button } from '../../../components/button.tsx';
import { useSession } from '../../../store/hooks.ts';
import { useMayChange } from '../../insight/use-may-change.ts';
import { usePartnerContext, usePartnerRecords } from '../use-partner.ts';

const words = scoringWords.turn;

interface Props {
  readonly canvas: Canvas;
  readonly scoring: Scoring;
  readonly onBegin: (scorerId: ScorerId) => void;
}

interface Turn {
  readonly scorer: Scorer;
  readonly name: string;
  readonly done: number;
  readonly of: number;
}

export function PassScreen({ canvas, scoring, onBegin }: Props) {
  const context = usePartnerContext();
  const { scorers, partners, criteria } = usePartnerRecords(canvas);
  const score = useSession((state) => state.session.score);
  const mayChange = useMayChange(canvas.id);
  const [picked, pick] = useState<ScorerId | null>(null);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), []);
  const turns = scorers.map((scorer, nth): Turn => {
    const far = progressOf(scorer, partners, criteria, score.values());
    return { scorer, name: scorerName(scorer.name, nth + 1), ...far };
  });
  const isDone = ({ done, of }: Turn): boolean => done >= of;
  const next =
    turns.find(({ scorer }) => scorer.id === picked) ?? turns.find((one) => !isDone(one));
  const close = (): void => {
    stepScoring(context, 'scoring.close', scoring);
  };
  const pass = (scorerId: ScorerId): void => {
    pick(scorerId);
    main.current?.focus();
  };
  return (
    <div className="vote-round">
      <section className="vote-blank scoring-blank">
        <h3>{next ? words.pass(next.name) : words.all}</h3>
        <p>{next ? words.next : words.allMore}</p>
        <Button
          ref={main}
          look="primary"
          disabled={!mayChange}
          {...(next && { sign: 'right' as const })}
          onClick={() => (next ? onBegin(next.scorer.id) : close())}
        >
          {next ? words[next.done > 0 ? 'again' : 'begin'](next.name) : scoringWords.close}
        </Button>
        <ul className="scoring-far" aria-label={words.list}>
          {turns.map((turn) => (
            <li key={turn.scorer.id}>
              <Button
                look="quiet"
                name={`${words.pick(turn.name)}, ${words.far(turn.done, turn.of)}`}
                pressed={turn === next}
                {...(isDone(turn) && { icon: 'check' as const })}
                onClick={() => pass(turn.scorer.id)}
              >
                {turn.name}
              </Button>
              <span className="vote-soft">{words.far(turn.done, turn.of)}</span>
            </li>
          ))}
        </ul>
      </section>
      <footer className="vote-foot">
        {next && (
          <Button disabled={!mayChange} onClick={close}>
            {scoringWords.close}
          </Button>
        )}
      </footer>
    </div>
  );
}
