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

export function CoveragePicture({ items }: { readonly items: readonly WallRef[] }) {
  const session = useSession((state) => state.session);
  const coverage = coverageOf(session, items);
  return (
    <section className="coverage" aria-label={words.coverage}>
      <h3>{words.coverage}</h3>
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
          {coverage.rows.map(({ insight, counts, ideaCount }) => (
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
      </table>
      <Gaps coverage={coverage} />
    </section>
  );
}

const SIZE = 40;

/** Filled with its number; an empty ring for none. */
function Disc({ count }: { readonly count: number }) {
  return (
    <svg
      className="coverage__disc"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={words.cell(count)}
      data-none={count === 0 || undefined}
    >
      <circle cx={SIZE / 2} cy={SIZE / 2} r={count === 0 ? 9 : 17} />
      {count > 0 && (
        <text x={SIZE / 2} y={SIZE / 2} textAnchor="middle" dominantBaseline="central">
          {count}
        </text>
      )}
    </svg>
  );
}

function Gaps({ coverage }: { readonly coverage: Coverage }) {
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
