import type { Criterion } from '#shared/domain/criterion.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import type { useTried } from './use-tried.ts';

const words = scoringWords.whatIf;

interface Props {
  readonly criteria: readonly Criterion[];
  readonly tried: ReturnType<typeof useTried>;
}

/** A slider each, in percent; one that moves lets the others give way. */
export function WeightSliders({ criteria, tried }: Props) {
  return (
    <ul className="weight-sliders">
      {criteria.map(({ id, title }) => {
        const name = title || partnerWords.criteria.unnamed;
        const share = tried.weights.get(id) ?? 0;
        const was = tried.ours.get(id) ?? 0;
        return (
          <li key={id}>
            <span className="weight-sliders__name" dir="auto">
              {name}
            </span>
            <b className="weight-sliders__share">{partnerWords.percent(share)}</b>
            <span className="weight-slider">
              <span
                className="weight-slider__was"
                style={{ insetInlineStart: `${was * 100}%` }}
                aria-hidden="true"
              />
              <input
                type="range"
                min={0}
                max={100}
                step={1}
                aria-label={words.weightOf(name)}
                aria-valuetext={partnerWords.percent(share)}
                value={Math.round(share * 100)}
                disabled={criteria.length < 2}
                onChange={(event) => tried.move(id, Number(event.target.value) / 100)}
                onPointerUp={tried.settle}
                onBlur={tried.settle}
              />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
