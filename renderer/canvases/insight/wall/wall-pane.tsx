// The sort wall: clusters and loners where people put them, at any zoom. Positions are note-widths;
// one transform of the plane scales them all.
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Board } from '#shared/derive/board.ts';
import { aloneAt, type Box, type WallItem, wallItems } from '#shared/derive/wall-layout.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { useOpenSession, useView } from '../../../store/hooks.ts';
import { zoomRange } from '../../../store/view-store.ts';
import { ClusterField } from '../group/cluster-field.tsx';
import { FamilyField } from '../group/family-field.tsx';
import { LonerList } from '../group/loner-list.tsx';
import { hitWall, indexWall } from '../layout/wall-hit.ts';
import { boxAround, drawnWall, UNIT_PX, zoomToFit } from '../layout/wall-view.ts';
import { ConnectorLines } from '../lines/connector-lines.tsx';
import { titleLook, titleLookAt } from '../note/title-look.ts';
import { useBoardWish } from '../use-board-wish.ts';
import { usePane } from '../use-pane.ts';
import { type Size, useSize } from '../use-size.ts';
import { Marquee } from './marquee.tsx';
import { useGroupZoom } from './use-group-zoom.ts';
import { useHandPan } from './use-hand-pan.ts';
import { useWallSpan } from './use-wall-span.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';
import { WallMap } from './wall-map.tsx';
import './wall-pane.css';

interface Props {
  readonly board: Board;
  readonly isCulled: boolean;
  /** What matters when it opens: that the notes can be read, or that every group is seen. */
  readonly opensWith: 'notes' | 'groups';
  /** What will stand there: the wall is drawn for it as well, so that nothing shifts meanwhile. */
  readonly toCome?: readonly WallItem[];
  /** The group that is spoken about: it is outlined and kept in sight. */
  readonly atHandId?: string;
  readonly children?: ReactNode;
}
const nothing: readonly WallItem[] = [];
const words = insightWords.sort;
const TINTS = 5;
/** Air at the edge of what is shown from its beginning, in CSS pixels. */
const EDGE_PX = 16;
/** What the tools at the lower edge take, in CSS pixels. */
const TOOLS_PX = 52;
/** Smaller than this only names can be read. */
const FAR = 0.6;
/** Zooms between which a board opens: notes stand no larger, and can still be read. */
const OPENING = { min: 0.55, max: 1 } as const;

export function WallPane(props: Props) {
  const { board, isCulled, opensWith, toCome = nothing, atHandId, children } = props;
  const { view } = useOpenSession();
  const scroll = useRef<HTMLElement>(null);
  const zoom = useView((state) => state.zoom);
  const size = useSize(scroll);
  const scale = UNIT_PX * zoom;
  const items = useMemo(() => [...wallItems(board), ...toCome], [board, toCome]);
  const index = useMemo(() => indexWall(board), [board]);
  const [seen, setSeen] = useState(false);
  /** The size and zoom the whole wall was last shown with. */
  const shownWith = useRef<{ readonly size: Size; readonly zoom: number } | null>(null);
  const drawn = drawnWall(items, { width: size.width / scale, height: size.height / scale });
  const { x: left, y: top } = drawn;
  const span = useWallSpan(scroll, isCulled, zoom);

  // The same note stays under the eye when the wall grows to the left or above.
  const corner = useRef({ left, top });
  useLayoutEffect(() => {
    const was = corner.current;
    corner.current = { left, top };
    if (was.left === left && was.top === top) return;
    scroll.current?.scrollBy((was.left - left) * scale, (was.top - top) * scale);
    // What was just put down has the focus; it is not left half outside.
    const put = document.activeElement;
    if (put?.matches('[data-note-id]') && scroll.current?.contains(put))
      put.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [left, top, scale]);

  const show = useCallback(
    (around: Box | null, range: { readonly min: number; readonly max: number }) => {
      if (!around || size.width === 0) return;
      view.setZoom(zoomToFit(around, { width: size.width, height: size.height - TOOLS_PX }, range));
      requestAnimationFrame(() => {
        const now = UNIT_PX * view.state.getState().zoom;
        // In the middle; what is larger than the screen is shown from its beginning.
        const middle = (at: number, extent: number, from: number, shown: number): number =>
          Math.min((at + extent / 2 - from) * now - shown / 2, (at - from) * now - EDGE_PX);
        scroll.current?.scrollTo(
          middle(around.x, around.width, corner.current.left, size.width),
          middle(around.y, around.height, corner.current.top, size.height - TOOLS_PX),
        );
      });
    },
    [size, view],
  );
  const showAll = useCallback<(range: { min: number; max: number }) => void>(
    (range) => show(boxAround(items), range),
    [show, items],
  );
  useLayoutEffect(() => {
    if (seen || size.width === 0) return;
    setSeen(true);
    if (items.length > 0)
      showAll(opensWith === 'notes' ? OPENING : { ...OPENING, min: zoomRange.min });
    else scroll.current?.scrollTo(-left * scale - 24, -top * scale - 24);
  }, [seen, size, items, showAll, opensWith, left, top, scale]);
  // A wall that shows every group still does in a window of another size, until somebody zooms it.
  useLayoutEffect(() => {
    const was = shownWith.current;
    if (!seen || opensWith !== 'groups' || was?.size === size) return;
    if (!was || was.zoom === zoom) showAll({ ...OPENING, min: zoomRange.min });
    shownWith.current = { size, zoom: was && was.zoom !== zoom ? 0 : view.state.getState().zoom };
  }, [seen, opensWith, size, zoom, showAll, view]);
  useBoardWish('fit', () => showAll(zoomRange));
  useGroupZoom({ board, pane: scroll, corner, show, isReady: seen });
  const onPinch = useWheelZoom(scroll);
  useHandPan(scroll, { onPinch });

  usePane(scroll, (pointer, at, what) =>
    hitWall(
      index,
      { x: pointer.x / scale + left, y: pointer.y / scale + top },
      { x: at.x / scale + left, y: at.y / scale + top },
      what,
    ),
  );

  const px = (widths: number): number => widths * UNIT_PX;
  return (
    <>
      <section
        ref={scroll}
        className="wall-pane"
        data-area="wall"
        data-count={board.alone.length}
        aria-label={words.wall}
        // An empty wall scrolls as well, and has nothing that takes the focus.
        tabIndex={items.length === 0 ? 0 : undefined}
      >
        <div
          className="wall-pane__extent"
          style={{ width: drawn.width * scale, height: drawn.height * scale }}
        >
          <div
            className="wall-pane__plane"
            data-far={zoom < FAR || undefined}
            data-tiny={titleLookAt(zoom).lines === 1 || undefined}
            style={{ transform: `scale(${zoom})`, ...titleLook(zoom) }}
          >
            {board.families.map((family) => (
              <FamilyField key={family.family.id} family={family} left={left} top={top} />
            ))}
            {board.clusters.map(({ cluster, notes }, nth) => (
              <ClusterField
                key={cluster.id}
                cluster={cluster}
                notes={notes}
                x={px(cluster.x - left)}
                y={px(cluster.y - top)}
                span={span}
                tint={(nth % TINTS) + 1}
                isAtHand={cluster.id === atHandId}
              />
            ))}
            <LonerList notes={board.alone} left={left} top={top} span={span} at={aloneAt} />
            <ConnectorLines board={board} left={left} top={top} />
          </div>
        </div>
        <Marquee board={board} pane={scroll} left={left} top={top} scale={scale} />
        {children}
      </section>
      <WallMap board={board} items={items} pane={scroll} drawn={drawn} scale={scale} />
    </>
  );
}
