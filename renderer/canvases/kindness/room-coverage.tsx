import type { WallRef } from '#shared/domain/item-ref.ts';
import { tagWords as words } from '#shared/strings/ideas.ts';
import { CoverageGaps, CoverageTable, useCoverage } from './coverage-picture.tsx';

interface Props {
  readonly items: readonly WallRef[];
  readonly from: number;
  readonly count: number;
}

/** A part of the picture of whom ideas speak to: some of its rows, or what nobody speaks to. */
export function RoomCoverage({ items, from, count }: Props) {
  const coverage = useCoverage(items);
  if (from >= coverage.rows.length)
    return (
      <div className="coverage">
        <CoverageGaps coverage={coverage} />
      </div>
    );
  return (
    <section className="coverage" aria-label={words.coverage}>
      <h2>{words.coverage}</h2>
      <CoverageTable coverage={coverage} from={from} to={from + count} />
    </section>
  );
}
