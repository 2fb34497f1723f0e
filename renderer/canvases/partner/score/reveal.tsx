// What came of the scoring: what to talk about first, and every cell with its mean, how many scored
// and how far apart they are. Nobody's name is here.

import { useEffect, useRef } from 'react';
import { scorerPlaces, whereWeDiffer } from '#shared/derive/where-we-differ.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Scoring } from '#shared/domain/scoring.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { stepScoring } from '../../../commands/partner-commands.ts';
import { Button } from '../../../components/button.tsx';
import { RoomPageButtons } from '../../day/room-page-buttons.tsx';
import { useMayChange } from '../../insight/use-may-change.ts';
import { usePartnerContext, usePartnerRecords } from '../use-partner.ts';
import { DifferList } from './differ-list.tsx';
import { RevealTable } from './reveal-table.tsx';

const words = scoringWords.result;

interface Props {
  readonly canvas: Canvas;
  readonly scoring: Scoring;
  /** Just revealed here: the results stand where the button was. */
  readonly takesFocus: boolean;
}

export function Reveal({ canvas, scoring, takesFocus }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const context = usePartnerContext();
  const { partners, criteria, gates } = usePartnerRecords(canvas);
  const mayChange = useMayChange(canvas.id);
  const cells = scoring.result ?? [];
  const differing = whereWeDiffer(cells);
  const count = scorerPlaces(cells).length;
  return (
    <div className="vote-round">
      <div className="reveal">
        <header className="day-head">
          <h3 ref={title} className="partner-title" tabIndex={-1}>
            {words.title}
          </h3>
          <span className="vote-soft">{words.summary(count)}</span>
          <RoomPageButtons />
        </header>
        {count > 0 && <DifferList canvas={canvas} differing={differing} scorerCount={count} />}
        <RevealTable
          partners={partners}
          criteria={criteria}
          gates={gates}
          cells={cells}
          differing={differing}
          scorerCount={count}
        />
        <p className="vote-soft">{words.leftOut}</p>
      </div>
      <footer className="vote-foot">
        <Button
          look="quiet"
          disabled={!mayChange}
          onClick={() => stepScoring(context, 'scoring.reopen', scoring)}
        >
          {scoringWords.reopen}
        </Button>
      </footer>
    </div>
  );
}
