// Whom the ideas speak to, and by which drive: a disc for each meeting of the two, filled where an
// idea does it. What nobody speaks to is said in words.
import {
  type Coverage,
  coverageOf,
  silentDrives,
  unansweredInsights,
} from '#shared/derive/coverage.ts';
import { sentenceOf } from '#shared/derive/insights.ts';
import { drives } from '#shared/domain/idea.ts';
import type { Insight } from '#shared/domain/insight.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import { driveNames, tagWords as words } from '#shared/strings/ideas.ts';
import { short } from '#shared/strings/note.ts';
import { useSession } from '../../store/hooks.ts';
import './coverage.css';

/** As much as tells one insight from another. */
const WHOM_CHARS = 48;
const whomOf = (insight: Insight): string => insight.who.trim() || sentenceOf(insight);

interface Props {
  readonly items: readonly WallRef[];
}

export function CoveragePicture({ items }: Props) {
  const coverage = useCoverage(items);
  return (
    <section className="coverage" aria-label={words.coverage}>
      <h3>{words.coverage}</h3>
      <CoverageTable coverage={coverage} />
      <CoverageGaps coverage={coverage} />
    </section>
  );
}

export const useCoverage = (items: readonly WallRef[]): Coverage => {
  const session = useSession((state) => state.session);
  return coverageOf(session, items);
};

interface TableProps {
  readonly coverage: Coverage;
  /** Of its rows; the totals stand under the last one. */
  readonly from?: number;
  readonly to?: number;
}

export function CoverageTable({ coverage, from = 0, to = coverage.rows.length }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span className="spoken">{words.whom}</span>
          </th>
          {drives.map((drive) => (
            <th key={drive} scope="col">
              {driveNames[drive]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coverage.rows.slice(from, to).map(({ insight, counts, ideaCount }) => (
          <tr key={insight?.id ?? 'loose'} data-silent={ideaCount === 0 || undefined}>
            <th scope="row" dir="auto">
              {insight ? short(whomOf(insight), WHOM_CHARS) : words.loose}
              {ideaCount === 0 && <span className="coverage__nobody"> {words.nobody}</span>}
            </th>
            {drives.map((drive) => (
              <td key={drive}>
                <Disc count={counts[drive]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {to >= coverage.rows.length && (
        <tfoot>
          <tr>
            <th scope="row">{words.all}</th>
            {drives.map((drive) => (
              <td key={drive} data-silent={coverage.totals[drive] === 0 || undefined}>
                {coverage.totals[drive] === 0 ? words.nobody : coverage.totals[drive]}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

const SIZE = 40;

/** Filled with its number; an empty ring for none. */
const Disc = ({ count }: { readonly count: number }) => (
  <span className="coverage__disc" data-none={count === 0 || undefined}>
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <circle cx={SIZE / 2} cy={SIZE / 2} r={count === 0 ? SIZE / 5 : SIZE / 2 - 2} />
    </svg>
    <span className={count === 0 ? 'spoken' : 'coverage__number'}>
      {count === 0 ? words.none : count}
    </span>
  </span>
);

export function CoverageGaps({ coverage }: { readonly coverage: Coverage }) {
  const silent = silentDrives(coverage).map((drive) => driveNames[drive]);
  const unanswered = unansweredInsights(coverage).map((one) => short(whomOf(one), WHOM_CHARS));
  return (
    <div className="coverage__gaps" role="status">
      {silent.length > 0 && <p>○ {words.silent(silent)}</p>}
      {unanswered.length > 0 && <p>○ {words.unanswered(unanswered)}</p>}
      {silent.length + unanswered.length === 0 && <p>● {words.allCovered}</p>}
    </div>
  );
}
