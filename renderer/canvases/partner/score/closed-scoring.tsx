import { useEffect, useRef } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Scoring } from '#shared/domain/scoring.ts';
import { scoringWords as words } from '#shared/strings/scoring.ts';
import { stepScoring } from '../../../commands/partner-commands.ts';
import { Button } from '../../../components/button.tsx';
import { useMayChange } from '../../insight/use-may-change.ts';
import { usePartnerContext } from '../use-partner.ts';

interface Props {
  readonly canvas: Canvas;
  readonly scoring: Scoring;
}

/** Nobody scores any more and nothing is shown yet: the moment before the reveal. */
export function ClosedScoring({ canvas, scoring }: Props) {
  const context = usePartnerContext();
  const mayChange = useMayChange(canvas.id);
  const main = useRef<HTMLButtonElement>(null);
  useEffect(() => main.current?.focus(), []);
  return (
    <div className="vote-round">
      <section className="vote-blank">
        <h3>{words.closed}</h3>
        <p>{words.closedMore}</p>
        <Button
          ref={main}
          look="primary"
          disabled={!mayChange}
          onClick={() => stepScoring(context, 'scoring.reveal', scoring)}
        >
          {words.reveal}
        </Button>
        <Button
          disabled={!mayChange}
          onClick={() => stepScoring(context, 'scoring.reopen', scoring)}
        >
          {words.reopen}
        </Button>
      </section>
    </div>
  );
}
