import type { CellFacts } from '#shared/derive/cell-facts.ts';
import type { Criterion } from '#shared/domain/criterion.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { scoringWords } from '#shared/strings/scoring.ts';
import { SpreadBar } from './spread-bar.tsx';

const words = scoringWords.result;

interface Props {
  readonly partners: readonly Partner[];
  readonly criteria: readonly Criterion[];
  readonly facts: readonly CellFacts[];
  readonly differing: readonly CellFacts[];
  readonly scorerCount: number;
}

/** A page of the table: the number is the picture. */
export function RoomScoreTable({ partners, criteria, facts, differing, scorerCount }: Props) {
  const isAt =
    (partner: Partner, criterion: Criterion) =>
    ({ cell }: CellFacts): boolean =>
      cell.partnerId === partner.id && cell.criterionId === criterion.id;
  return (
    <table className="room-table">
      <thead>
        <tr>
          <td />
          {criteria.map(({ id, title }) => (
            <th key={id} scope="col" dir="auto">
              <span>{title || partnerWords.criteria.unnamed}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {partners.map((partner) => (
          <tr key={partner.id}>
            <th scope="row" dir="auto">
              <span>{partner.name || partnerWords.unnamed}</span>
            </th>
            {criteria.map((criterion) => (
              <td
                key={criterion.id}
                data-differs={differing.some(isAt(partner, criterion)) ? '' : undefined}
              >
                <RoomCell
                  facts={facts.find(isAt(partner, criterion)) ?? null}
                  scorerCount={scorerCount}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly facts: CellFacts | null;
  readonly scorerCount: number;
}

function RoomCell({ facts, scorerCount }: CellProps) {
  if (!facts || facts.mean === null) return <p className="room-table__none">–</p>;
  const { mean, given } = facts;
  return (
    <div className="room-table__cell">
      <p>
        <b>{mean.toFixed(1)}</b>
        {given.length < scorerCount && <span>{words.count(given.length, scorerCount)}</span>}
      </p>
      <SpreadBar facts={facts} />
    </div>
  );
}
