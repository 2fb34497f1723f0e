import type { Canvas } from '#shared/domain/canvas.ts';
import { prioritiseWords as words } from '#shared/strings/ideas.ts';
import { percent } from '../../commands/placing-commands.ts';
import type { IdeaHand } from './use-idea-hand.ts';
import { type IdeaPlace, useIdeaPlaces } from './use-idea-places.ts';

interface Props {
  readonly canvas: Canvas;
  readonly hand: IdeaHand;
}

/** What is not placed yet comes first; a row is dragged, clicked or moved by arrows. */
export function IdeaRows({ canvas, hand }: Props) {
  const places = useIdeaPlaces(canvas);
  const order = [...places].sort(
    (a, b) => Number(a.spot !== null) - Number(b.spot !== null) || (b.dots ?? 0) - (a.dots ?? 0),
  );
  return (
    <ul className="idea-rows" aria-label={words.list}>
      {order.map((place) => (
        <li key={place.item.id}>
          <IdeaRow
            place={place}
            hand={hand}
            isOut={canvas.corner !== null && place.corner !== canvas.corner}
          />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly place: IdeaPlace;
  readonly hand: IdeaHand;
  /** It stands in another corner than the chosen one. */
  readonly isOut: boolean;
}

export function IdeaRow({ place, hand, isOut }: RowProps) {
  const { item, nth, name, spot, dots } = place;
  const where = spot ? words.at(percent(spot.y), percent(spot.x)) : words.notPlaced;
  const facts = dots ? `${words.dots(dots)}, ${where}` : where;
  return (
    <button
      type="button"
      className="idea-row"
      data-idea={item.id}
      data-placed={spot ? '' : undefined}
      data-out={isOut || undefined}
      aria-pressed={hand.held?.id === item.id}
      aria-label={words.row(nth, name, facts)}
      disabled={!hand.mayChange}
      onClick={() => hand.hold(item)}
      onKeyDown={(event) => hand.onKeyDown(event, item)}
    >
      <span className="idea-row__nth">{nth}</span>
      <span className="idea-row__name" dir="auto">
        {name}
      </span>
      <span className="idea-row__where">{dots ? words.votes(dots) : spot ? '' : '○'}</span>
    </button>
  );
}
