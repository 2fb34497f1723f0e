import type { Canvas, Corner } from '#shared/domain/canvas.ts';
import { prioritiseWords as words } from '#shared/strings/ideas.ts';
import type { IdeaHand } from './use-idea-hand.ts';
import { useIdeaPlaces } from './use-idea-places.ts';
import './idea-map.css';

interface Props {
  readonly canvas: Canvas;
  readonly hand: IdeaHand;
}

/** A pin at the very edge stays whole. */
const edged = (share: number): string =>
  `clamp(var(--pin-half), ${share * 100}%, calc(100% - var(--pin-half)))`;

/** Two thin axes with words at their ends, the corners named; each idea is a numbered pin. */
export function IdeaMap({ canvas, hand }: Props) {
  const places = useIdeaPlaces(canvas);
  return (
    <section className="idea-map" aria-label={words.title}>
      <div className="idea-map__ends">
        <CornerName canvas={canvas} corner="top-left" />
        <p>↑ {words.yMost}</p>
        <CornerName canvas={canvas} corner="top-right" />
      </div>
      <div
        ref={hand.field}
        className="idea-map__field"
        data-corner={canvas.corner ?? undefined}
        data-area="map"
        data-count={places.filter(({ spot }) => spot).length}
      >
        {/* For whoever clicks; keys move an idea from its row. */}
        <div className="idea-map__ground" onClick={hand.putDown} aria-hidden="true" />
        {places.map(
          ({ item, nth, name, spot, dots }) =>
            spot && (
              <button
                key={item.id}
                type="button"
                className="idea-pin"
                data-idea={item.id}
                data-held={hand.held?.id === item.id || undefined}
                tabIndex={-1}
                title={name}
                aria-label={`${nth} ${name}`}
                style={{ left: edged(spot.x), bottom: edged(spot.y) }}
                onClick={() => hand.hold(item)}
                onKeyDown={(event) => hand.onKeyDown(event, item)}
              >
                {nth}
                {dots !== null && dots > 0 && (
                  <span className="idea-pin__dots">{words.votes(dots)}</span>
                )}
              </button>
            ),
        )}
      </div>
      <div className="idea-map__ends">
        <CornerName canvas={canvas} corner="bottom-left" />
        <p>↓ {words.yLeast}</p>
        <CornerName canvas={canvas} corner="bottom-right" />
      </div>
      <div className="idea-map__ends">
        <p>← {words.xLeast}</p>
        <p>{words.xMost} →</p>
      </div>
    </section>
  );
}

interface CornerProps {
  readonly canvas: Canvas;
  readonly corner: Corner;
}

/** Outside the field, where no pin covers it. */
const CornerName = ({ canvas, corner }: CornerProps) => (
  <p className="idea-map__corner" data-chosen={canvas.corner === corner || undefined}>
    {canvas.corner === corner && '✓ '}
    {words.corners[corner]}
  </p>
);
