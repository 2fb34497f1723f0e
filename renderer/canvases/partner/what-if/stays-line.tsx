import type { Standing } from '#shared/derive/partners.ts';
import { revealedCells } from '#shared/derive/partners.ts';
import { type Shake, shakenBy } from '#shared/derive/stays-first.ts';
import type { Weights } from '#shared/derive/weights.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { useSession } from '../../../store/hooks.ts';

const words = scoringWords.whatIf.stays;
const FIRST = 3;

interface Props {
  readonly canvas: Canvas;
  readonly weights: Weights;
  readonly standing: Standing;
}

/** Whether the order of the first three holds, in plain words. */
export function StaysLine({ canvas, weights, standing }: Props) {
  const session = useSession((state) => state.session);
  const ids = standing.ranked.filter(({ mean }) => mean !== null).map(({ partnerId }) => partnerId);
  if (ids.length < 2) return null;
  const shake = shakenBy(ids, revealedCells(session, canvas.id), weights);
  const titleOf = (id: string): string =>
    session.criterion.get(id)?.title || partnerWords.criteria.unnamed;
  return (
    <p className="stays" data-stays={shake === null ? '' : undefined}>
      {shake ? shakenWords(shake, titleOf) : words[ids.length > FIRST - 1 ? 'none' : 'noneFew']}
    </p>
  );
}

function shakenWords(shake: Shake, titleOf: (criterionId: string) => string): string {
  if (shake.kind === 'weight')
    return words[shake.isMore ? 'more' : 'less'](titleOf(shake.criterionId));
  if (shake.kind === 'one-scorer') return words.one;
  return words[shake.kind];
}
