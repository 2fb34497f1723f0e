import type { CellFacts } from '#shared/derive/cell-facts.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { usePartnerRecords } from '../use-partner.ts';

const words = scoringWords.result;
/** From here on the middle half counts. */
const MANY = 4;

interface Props {
  readonly canvas: Canvas;
  readonly differing: readonly CellFacts[];
  readonly scorerCount: number;
}

/** What to talk about first: the numbers themselves, lowest first. */
export function DifferList({ canvas, differing, scorerCount }: Props) {
  const { partners, criteria } = usePartnerRecords(canvas);
  if (differing.length === 0) return <p className="differ-none">{words.agree}</p>;
  return (
    <section className="differ">
      <header>
        <h4>{words.differ}</h4>
        <p className="vote-soft">{scorerCount < MANY ? words.differFew : words.differMany}</p>
      </header>
      <ol className="differ__list">
        {differing.map(({ cell, given, hasTwoCamps }) => (
          <li key={`${cell.partnerId} ${cell.criterionId}`}>
            <span className="differ__what" dir="auto">
              <b>
                {partners.find(({ id }) => id === cell.partnerId)?.name || partnerWords.unnamed}
              </b>
              <span className="vote-soft">
                {criteria.find(({ id }) => id === cell.criterionId)?.title ||
                  partnerWords.criteria.unnamed}
              </span>
            </span>
            <span className="differ__values">{words.values(given)}</span>
            {hasTwoCamps && scorerCount >= MANY && <span className="vote-soft">{words.camps}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
