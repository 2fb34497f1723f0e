import { prioritiseWords as words } from '#shared/strings/ideas.ts';
import { percentOf } from '../../commands/matrix-commands.ts';
import type { MatrixHand } from '../matrix/use-matrix-hand.ts';
import type { IdeaOnMap } from './use-idea-matrix.ts';
import './idea-rows.css';

interface Props {
  readonly ideas: readonly IdeaOnMap[];
  readonly hand: MatrixHand;
}

/** What is not placed yet comes first; a row is dragged, clicked or moved by arrows. */
export function IdeaRows({ ideas, hand }: Props) {
  const order = [...ideas].sort(
    (a, b) => Number(a.spot !== null) - Number(b.spot !== null) || (b.dots ?? 0) - (a.dots ?? 0),
  );
  return (
    <ul className="idea-rows" aria-label={words.list}>
      {order.map((idea) => (
        <li key={idea.item.id}>
          <IdeaRow idea={idea} name={idea.name} hand={hand} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly idea: IdeaOnMap;
  /** As much of it as there is room for. */
  readonly name: string;
  readonly hand: MatrixHand;
}

export function IdeaRow({ idea, name, hand }: RowProps) {
  const { item, nth, spot, dots, onMap, isOut } = idea;
  const where = spot ? words.at(percentOf(spot.y), percentOf(spot.x)) : words.notPlaced;
  const facts = dots ? `${words.dots(dots)}, ${where}` : where;
  return (
    <button
      type="button"
      className="idea-row"
      data-placed-item={item.id}
      data-placed={spot ? '' : undefined}
      data-out={isOut || undefined}
      aria-pressed={hand.held?.item.id === item.id}
      aria-label={words.row(nth, idea.name, facts)}
      disabled={!hand.mayChange}
      onClick={() => hand.hold(onMap)}
      onKeyDown={(event) => hand.onKeyDown(event, onMap)}
    >
      <span className="idea-row__nth">{nth}</span>
      <span className="idea-row__name" dir="auto">
        {name}
      </span>
      <span className="idea-row__where">{dots ? words.votes(dots) : spot ? '' : '○'}</span>
    </button>
  );
}
