import type { Criterion } from '#shared/domain/criterion.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { Icon } from '../../../components/icon.tsx';

const words = scoringWords.turn;

interface Props {
  readonly criteria: readonly Criterion[];
  readonly at: number;
  readonly doneBy: (criterionId: string) => number;
  readonly of: number;
  readonly onPick: (at: number) => void;
}

/** Which criterion is scored, and which are done. */
export function CriterionTabs({ criteria, at, doneBy, of, onPick }: Props) {
  return (
    <nav className="score-tabs" aria-label={words.criteria}>
      {criteria.map((criterion, nth) => {
        const done = doneBy(criterion.id);
        const name = criterion.title || partnerWords.criteria.unnamed;
        return (
          <button
            key={criterion.id}
            type="button"
            className="score-tab"
            aria-current={nth === at ? 'step' : undefined}
            aria-label={words.tab(name, done, of)}
            onClick={() => onPick(nth)}
          >
            {done >= of ? <Icon name="check" size={16} /> : <span>{nth + 1}</span>}
            <span className="score-tab__name" dir="auto">
              {name}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
