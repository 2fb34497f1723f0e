// Who is linked to whom: names around a circle, arrows inside it, so that no arrow passes a name.
import { arrowPath, seatsOf } from '#shared/derive/circle-layout.ts';
import type { Relation } from '#shared/domain/relation.ts';
import type { Stakeholder } from '#shared/domain/stakeholder.ts';
import { relateWords as words } from '#shared/strings/stakeholder.ts';
import './link-picture.css';

interface Props {
  readonly stakeholders: readonly Stakeholder[];
  readonly relations: readonly Relation[];
  /** All names stand in a list beside it: at the circle only their numbers. */
  readonly isNumbered?: boolean;
  readonly heldId?: string | null;
  readonly onChoose?: (id: string) => void;
  readonly field?: (element: HTMLElement | null) => void;
}

export function LinkPicture(props: Props) {
  const { stakeholders, relations, isNumbered, heldId, onChoose, field } = props;
  const seats = seatsOf(stakeholders.length);
  const seatOf = (id: string) => seats[stakeholders.findIndex((one) => one.id === id)];
  const drawn = relations.filter(({ fromId, toId }) => seatOf(fromId) && seatOf(toId));
  return (
    <div ref={field} className="links" data-area="links" data-count={drawn.length}>
      <svg
        className="links__arrows"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <defs>
          <marker
            id="links-head"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="4"
            markerHeight="4"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        {drawn.map(({ id, kind, fromId, toId }) => {
          const [from, to] = [seatOf(fromId), seatOf(toId)];
          const same = drawn.filter((one) => pairOf(one) === pairOf({ fromId, toId }));
          const nth = same.findIndex((one) => one.id === id);
          return from && to && <path key={id} d={arrowPath(from, to, nth)} data-link={kind} />;
        })}
      </svg>
      {stakeholders.map(({ id, name }, at) => {
        const seat = seats[at];
        const place = seat && { left: `${seat.x * 100}%`, top: `${seat.y * 100}%` };
        const isBelow = seat && seat.y > 0.5;
        const side = seat?.side === 'middle' ? (isBelow ? 'below' : 'above') : seat?.side;
        const shown = { className: 'links__name', 'data-side': side, style: place } as const;
        return onChoose ? (
          <button
            key={id}
            type="button"
            {...shown}
            data-link-end={id}
            aria-label={words.linkFrom(name)}
            aria-pressed={heldId === id}
            onClick={() => onChoose(id)}
          >
            <span dir="auto">{name}</span>
          </button>
        ) : (
          <p key={id} {...shown}>
            <span dir="auto">{isNumbered ? at + 1 : name}</span>
          </p>
        );
      })}
    </div>
  );
}

const pairOf = ({ fromId, toId }: Pick<Relation, 'fromId' | 'toId'>): string =>
  [fromId, toId].sort().join(' ');
