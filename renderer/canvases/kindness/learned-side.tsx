import { sentenceOf } from '#shared/derive/insights.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { challengeWords as words } from '#shared/strings/challenges.ts';
import { draftChallenges } from '../../commands/challenge-commands.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { random } from '../day/use-day.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { useChallenges, useLearned } from './use-kindness.ts';

/** What was learned, numbered, and how many questions are drawn from each. */
export function LearnedSide({ canvas }: { readonly canvas: Canvas }) {
  const { store, view } = useOpenSession();
  const insights = useLearned();
  const challenges = useChallenges(canvas.id);
  const mayChange = useMayChange(canvas.id);
  return (
    <aside className="learned" aria-label={words.side}>
      <h3>{words.side}</h3>
      <p className="day-hint">{words.sideHint}</p>
      <ol>
        {insights.map((insight, at) => {
          const count = challenges.filter((one) => one.insightIds.includes(insight.id)).length;
          return (
            <li key={insight.id} className="learned__insight">
              <span className="learned__nth" aria-hidden="true">
                {at + 1}
              </span>
              <p dir="auto">{sentenceOf(insight)}</p>
              <p className="learned__asked" data-none={count === 0 || undefined}>
                <span>
                  {count === 0 ? '◇' : '◆'} {words.asked(count)}
                </span>
                {count === 0 && (
                  <Button
                    look="quiet"
                    disabled={!mayChange}
                    name={words.draftOne(at + 1)}
                    onClick={() => draftChallenges({ store, view, random }, canvas.id, [insight])}
                  >
                    {words.draft}
                  </Button>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}
