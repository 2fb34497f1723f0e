// The whole wall, small, in the corner of a wall that is larger than the screen. A press or a drag
// on it moves what is seen. It says nothing to assistive technology: there the notes are walked
// over, found and jumped to.
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Board } from '#shared/derive/board.ts';
import {
  aloneAt,
  type Box,
  cellsOf,
  clusterBox,
  noteBox,
  type WallItem,
} from '#shared/derive/wall-layout.ts';
import { type NoteTone, noteTones } from '#shared/domain/note.ts';
import { useView } from '../../../store/hooks.ts';
import { boxAround } from '../layout/wall-view.ts';
import { useSize } from '../use-size.ts';
import { useMapHand } from './use-map-hand.ts';
import './wall-map.css';

interface Props {
  readonly board: Pick<Board, 'clusters' | 'alone'>;
  /** Everything that stands there. */
  readonly items: readonly WallItem[];
  readonly pane: RefObject<HTMLElement | null>;
  /** What of the wall is drawn, in note-widths. */
  readonly drawn: Box;
  /** CSS pixels of a note-width. */
  readonly scale: number;
}

/** Shown around what stands there, in note-widths. */
const AIR = 0.8;

const rectangle = ({ x, y, width, height }: Box): string =>
  `M${x.toFixed(2)} ${y.toFixed(2)}h${width.toFixed(2)}v${height.toFixed(2)}h${(-width).toFixed(2)}z`;

/** One line of drawing for the fields and one for each colour, however many notes there are. */
function drawing({ clusters, alone }: Props['board']) {
  const fields = clusters.map(({ cluster, notes }) => clusterBox(cluster, notes.length));
  const inTone = new Map<NoteTone, string>();
  const add = (tone: NoteTone, box: Box): void => {
    inTone.set(tone, (inTone.get(tone) ?? '') + rectangle(box));
  };
  for (const { cluster, notes } of clusters) {
    const cells = cellsOf(cluster, notes.length);
    for (const [nth, cell] of cells.entries()) add(notes[nth]?.tone ?? 'paper', cell);
  }
  for (const note of alone) add(note.tone, noteBox(aloneAt(note)));
  return { fields: fields.map(rectangle).join(''), inTone };
}

export function WallMap({ board, items, pane, drawn, scale }: Props) {
  const isFolded = useView((state) => state.mapFolded);
  const size = useSize(pane);
  const around = boxAround(items);
  const isLarger =
    around !== null &&
    size.width > 0 &&
    (around.width * scale > size.width || around.height * scale > size.height);
  if (isFolded || !isLarger) return null;
  const whole = {
    x: around.x - AIR,
    y: around.y - AIR,
    width: around.width + 2 * AIR,
    height: around.height + 2 * AIR,
  };
  return <MapPicture board={board} pane={pane} whole={whole} drawn={drawn} scale={scale} />;
}

interface PictureProps extends Omit<Props, 'items'> {
  /** What the picture shows. */
  readonly whole: Box;
}

function MapPicture({ board, pane, whole, drawn, scale }: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef<SVGRectElement>(null);
  const { fields, inTone } = useMemo(() => drawing(board), [board]);
  const { x: left, y: top } = drawn;
  useMapHand({ map: box, pane, whole, drawn, scale });
  useEffect(() => {
    const wall = pane.current;
    if (!wall) return;
    // By hand: scrolling must not render anything anew.
    const follow = (): void => {
      const rect = seen.current;
      rect?.setAttribute('x', String(wall.scrollLeft / scale + left));
      rect?.setAttribute('y', String(wall.scrollTop / scale + top));
      rect?.setAttribute('width', String(wall.clientWidth / scale));
      rect?.setAttribute('height', String(wall.clientHeight / scale));
    };
    follow();
    wall.addEventListener('scroll', follow, { passive: true });
    const observer = new ResizeObserver(follow);
    observer.observe(wall);
    return () => {
      wall.removeEventListener('scroll', follow);
      observer.disconnect();
    };
  }, [pane, scale, left, top]);
  return (
    <div ref={box} className="wall-map">
      <svg aria-hidden="true" viewBox={`${whole.x} ${whole.y} ${whole.width} ${whole.height}`}>
        <path className="wall-map__field" d={fields} />
        {noteTones.map((tone) => (
          <path
            key={tone}
            className="wall-map__notes"
            data-tone={tone}
            d={inTone.get(tone) ?? ''}
          />
        ))}
        <rect ref={seen} className="wall-map__seen" />
      </svg>
    </div>
  );
}
