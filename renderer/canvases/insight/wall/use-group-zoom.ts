// One group as large as the screen allows, and the way back to where one was.
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Board } from '#shared/derive/board.ts';
import { type Box, clusterBox } from '#shared/derive/wall-layout.ts';
import type { WallPoint } from '#shared/domain/wall.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { wallWords as words } from '#shared/strings/wall.ts';
import { useOpenSession, useView } from '../../../store/hooks.ts';
import { zoomRange } from '../../../store/view-store.ts';
import { areaElementId } from '../element-ids.ts';
import { UNIT_PX } from '../layout/wall-view.ts';
import { useBoardWish } from '../use-board-wish.ts';

interface Wall {
  readonly board: Board;
  readonly pane: RefObject<HTMLElement | null>;
  /** The drawn corner, in note-widths. */
  readonly corner: RefObject<{ readonly left: number; readonly top: number }>;
  readonly show: (around: Box, range: { readonly min: number; readonly max: number }) => void;
  /** It has a size and has been shown. */
  readonly isReady: boolean;
}
interface Place {
  readonly zoom: number;
  /** What was in the middle, in note-widths. */
  readonly middle: WallPoint;
}

/** Larger than this a note says no more. */
const RANGE = { min: zoomRange.min, max: 1.6 } as const;

export function useGroupZoom({ board, pane, corner, show, isReady }: Wall): void {
  const { view } = useOpenSession();
  const jump = useView((state) => state.jump);
  const cameFrom = useRef<(Place & { readonly clusterId: string }) | null>(null);

  const placeNow = useCallback((): Place => {
    const { zoom } = view.state.getState();
    const scale = UNIT_PX * zoom;
    const { scrollLeft = 0, scrollTop = 0, clientWidth = 0, clientHeight = 0 } = pane.current ?? {};
    const { left, top } = corner.current;
    const middle = {
      x: (scrollLeft + clientWidth / 2) / scale + left,
      y: (scrollTop + clientHeight / 2) / scale + top,
    };
    return { zoom, middle };
  }, [view, pane, corner]);

  const back = useCallback((): void => {
    const to = cameFrom.current;
    if (!to) return;
    cameFrom.current = null;
    view.lookAtRoom({ zoomedId: null });
    view.setZoom(to.zoom);
    view.announce(words.zoomedBack);
    requestAnimationFrame(() => {
      const wall = pane.current;
      const scale = UNIT_PX * to.zoom;
      const { left, top } = corner.current;
      wall?.scrollTo(
        (to.middle.x - left) * scale - wall.clientWidth / 2,
        (to.middle.y - top) * scale - wall.clientHeight / 2,
      );
    });
  }, [view, pane, corner]);
  useBoardWish('zoom-back', back);

  useEffect(() => () => view.lookAtRoom({ zoomedId: null }), [view]);
  useEffect(() => {
    if (jump?.what !== 'cluster' || !isReady) return;
    view.jumpTo(null);
    const found = board.clusters.find(({ cluster }) => cluster.id === jump.id);
    if (!found) return;
    const { cluster, notes } = found;
    if (jump.isToggle && cameFrom.current?.clusterId === cluster.id) return back();
    cameFrom.current = { ...(cameFrom.current ?? placeNow()), clusterId: cluster.id };
    show(clusterBox(cluster, notes.length), RANGE);
    view.lookAtRoom({ zoomedId: cluster.id });
    view.announce(words.zoomedTo(cluster.title || insightWords.sort.unnamedGroup));
    if (jump.isToggle) return;
    const field = document.getElementById(areaElementId(`cluster:${cluster.id}`));
    field?.querySelector<HTMLElement>('.cluster-field__name')?.focus({ preventScroll: true });
  }, [jump, isReady, board, show, back, placeNow, view]);
}
