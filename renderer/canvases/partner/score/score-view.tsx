// Scoring, from who scores to what came of it. While it is open, nobody's numbers are on the screen
// but those of whoever holds it.
import { useRef, useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { ScorerId } from '#shared/domain/scorer.ts';
import { useOpenSession } from '../../../store/hooks.ts';
import { usePartnerRecords } from '../use-partner.ts';
import { ClosedScoring } from './closed-scoring.tsx';
import { PassScreen } from './pass-screen.tsx';
import { Reveal } from './reveal.tsx';
import { ScoreSheet } from './score-sheet.tsx';
import { ScorersSetUp } from './scorers-set-up.tsx';
import '../../insight/vote/vote.css';
import './score.css';

export function ScoreView({ canvas }: { readonly canvas: Canvas }) {
  const { scoring, scorers } = usePartnerRecords(canvas);
  // Whose sheet is open is known to this window only, and forgotten when it looks elsewhere.
  const [atScreen, setAtScreen] = useState<ScorerId | null>(null);
  const { store } = useOpenSession();
  // Whoever revealed the numbers goes on at them; whoever only looks at the step stays where they are.
  const wasClosed = useRef(false);
  if (scoring?.state === 'closed') wasClosed.current = true;
  // At each hand-over: no key of whoever comes next reaches behind it.
  const handTo = (scorerId: ScorerId | null): void => {
    store.cutHistory();
    setAtScreen(scorerId);
  };
  if (!scoring) return <ScorersSetUp canvas={canvas} />;
  if (scoring.state === 'revealed')
    return <Reveal canvas={canvas} scoring={scoring} takesFocus={wasClosed.current} />;
  if (scoring.state === 'closed') return <ClosedScoring canvas={canvas} scoring={scoring} />;
  const scorer = scorers.find(({ id }) => id === atScreen);
  if (!scorer) return <PassScreen canvas={canvas} scoring={scoring} onBegin={handTo} />;
  return (
    <ScoreSheet
      key={scorer.id}
      canvas={canvas}
      scorer={scorer}
      nth={scorers.indexOf(scorer) + 1}
      onDone={() => handTo(null)}
    />
  );
}
