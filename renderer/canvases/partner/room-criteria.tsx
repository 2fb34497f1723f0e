import type { ReactNode } from 'react';
import { weightsOf } from '#shared/derive/weights.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Criterion } from '#shared/domain/criterion.ts';
import { limits } from '#shared/domain/limits.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import { usePartnerRecords } from './use-partner.ts';
import './room-partner.css';

const words = partnerWords.criteria.room;

/** What matters, how much, and what 1, 3 and 5 mean. Nobody's name is here. */
export function RoomCriteria({ canvas }: { readonly canvas: Canvas }) {
  const { criteria } = usePartnerRecords(canvas);
  const left = limits.counters - criteria.reduce((sum, { counters }) => sum + counters, 0);
  return <CriteriaSheet criteria={criteria} foot={left > 0 && <p>{words.left(left)}</p>} />;
}

interface Props {
  readonly criteria: readonly Criterion[];
  readonly foot: ReactNode;
}

export function CriteriaSheet({ criteria, foot }: Props) {
  const page = useRoomPage();
  if (criteria.length === 0) return <p className="room-sheet__large">{words.empty}</p>;
  const weights = weightsOf(criteria);
  return (
    <RoomSheet
      label={words.list}
      items={criteria.map((criterion) => ({
        key: criterion.id,
        content: <Row criterion={criterion} share={weights.get(criterion.id) ?? 0} />,
      }))}
      foot={foot}
      {...page}
    />
  );
}

function Row({ criterion, share }: { readonly criterion: Criterion; readonly share: number }) {
  const { title, counters, low, middle, high } = criterion;
  const sentences = [
    [1, low],
    [3, middle],
    [5, high],
  ] as const;
  return (
    <div className="room-criterion">
      <div className="room-criterion__head">
        <p className="room-criterion__title" dir="auto">
          {title || partnerWords.criteria.unnamed}
        </p>
        <span className="counters" aria-hidden="true">
          {'●'.repeat(counters)}
        </span>
        <b>{partnerWords.percent(share)}</b>
      </div>
      <ul className="room-criterion__means">
        {sentences
          .filter(([, text]) => text !== '')
          .map(([value, text]) => (
            <li key={value} dir="auto">
              <b>{value}</b> {text}
            </li>
          ))}
      </ul>
    </div>
  );
}
