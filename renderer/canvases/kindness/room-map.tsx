import type { Canvas } from '#shared/domain/canvas.ts';
import { prioritiseWords as words } from '#shared/strings/ideas.ts';
import { short } from '#shared/strings/note.ts';
import { RoomLeaves } from '../insight/room-leaves.tsx';
import { IdeaMap } from './idea-map.tsx';
import { useIdeaHand } from './use-idea-hand.ts';
import { useIdeaPlaces } from './use-idea-places.ts';
import './room-map.css';

/** More of an idea does not stand beside the map at reading size. */
const MOST_CHARS = 46;

/** The map, and beside it which number is which; ideas are placed here by hand as well. */
export function RoomMap({ canvas }: { readonly canvas: Canvas }) {
  const hand = useIdeaHand(canvas);
  const places = useIdeaPlaces(canvas);
  const isOut = (corner: string | null): boolean =>
    canvas.corner !== null && corner !== canvas.corner;
  const order = [...places].sort(
    (a, b) =>
      Number(isOut(a.corner)) - Number(isOut(b.corner)) ||
      Number(a.spot !== null) - Number(b.spot !== null) ||
      (b.dots ?? 0) - (a.dots ?? 0),
  );
  if (places.length === 0) return <p className="room-sheet__large">{words.title}</p>;
  return (
    <div ref={hand.ref} className="room-map">
      <IdeaMap canvas={canvas} hand={hand} />
      <RoomLeaves
        items={order}
        label={words.list}
        across={48}
        down={12.4}
        draw={({ item, nth, name, spot, corner, dots }) => (
          <li key={item.id} className="room-map__row">
            <button
              type="button"
              className="idea-row"
              data-idea={item.id}
              data-placed={spot ? '' : undefined}
              data-out={(spot !== null && isOut(corner)) || undefined}
              aria-pressed={hand.held?.id === item.id}
              onClick={() => hand.hold(item)}
              onKeyDown={(event) => hand.onKeyDown(event, item)}
            >
              <span className="idea-row__nth">{nth}</span>
              <span className="idea-row__name" dir="auto">
                {short(name, MOST_CHARS)}
              </span>
              <span className="idea-row__where">{dots ? words.votes(dots) : spot ? '' : '○'}</span>
            </button>
          </li>
        )}
      />
    </div>
  );
}
