import { type CellFacts, factsOf } from '#shared/derive/cell-facts.ts';
import type { Criterion } from '#shared/domain/criterion.ts';
import type { Gate } from '#shared/domain/gate.ts';
import type { Partner } from '#shared/domain/partner.ts';
import type { Cell } from '#shared/domain/scoring.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { GateMark } from '../gate-mark.tsx';
import { SpreadBar } from './spread-bar.tsx';
import './reveal.css';

const words = scoringWords.result;
/** A long table is scrolled by keys as well. */
const scrollsByKeys = { tabIndex: 0 } as const;

interface Props {
  readonly partners: readonly Partner[];
  readonly criteria: readonly Criterion[];
  readonly gates: readonly Gate[];
  readonly cells: readonly Cell[];
  readonly differing: readonly CellFacts[];
  readonly scorerCount: number;
}

/** Every cell: the mean is the picture, below it how many scored and the spread. */
export function RevealTable(props: Props) {
  const { partners, criteria, gates, cells, differing, scorerCount } = props;
  const key = (partnerId: string, criterionId: string): string => `${partnerId} ${criterionId}`;
  const byPlace = new Map(cells.map((cell) => [key(cell.partnerId, cell.criterionId), cell]));
  const talk = differing.map(({ cell }) => key(cell.partnerId, cell.criterionId));
  return (
    <section className="reveal-scroll" aria-label={words.table} {...scrollsByKeys}>
      <table className="reveal-table">
        <thead>
          <tr>
            <th scope="col">{words.partner}</th>
            {criteria.map(({ id, title }) => (
              <th key={id} scope="col" dir="auto">
                {title || partnerWords.criteria.unnamed}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {partners.map((partner) => (
            <tr key={partner.id}>
              <th scope="row">
                <span className="reveal-table__name" dir="auto">
                  {partner.name || partnerWords.unnamed}
                </span>
                <GateMark partner={partner} gates={gates} />
              </th>
              {criteria.map(({ id }) => {
                const place = key(partner.id, id);
                const cell = byPlace.get(place);
                return (
                  <td key={id} data-differs={talk.includes(place) ? '' : undefined}>
                    <TableCell
                      facts={cell ? factsOf(cell) : null}
                      talkAt={talk.indexOf(place) + 1}
                      scorerCount={scorerCount}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly facts: CellFacts | null;
  /** Where it stands among what to talk about; 0: nowhere. */
  readonly talkAt: number;
  readonly scorerCount: number;
}

function TableCell({ facts, talkAt, scorerCount }: CellProps) {
  if (!facts || facts.mean === null) return <span className="reveal-cell__none">{words.none}</span>;
  const { mean, given } = facts;
  return (
    <div className="reveal-cell">
      <span className="spoken">{words.cell(mean, given, scorerCount)}</span>
      <span className="reveal-cell__mean" aria-hidden="true">
        {mean.toFixed(1)}
      </span>
      {talkAt > 0 && (
        <span className="reveal-cell__talk">
          <span className="spoken">{words.talk(talkAt)}</span>
          <span aria-hidden="true">{talkAt}</span>
        </span>
      )}
      <SpreadBar facts={facts} />
      <span className="reveal-cell__count" aria-hidden="true">
        {words.count(given.length, scorerCount)}
      </span>
    </div>
  );
}
