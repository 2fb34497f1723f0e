import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useOpenSession, useView } from '../../../store/hooks.ts';

/** How much a step of the wheel zooms; trackpads send many small ones. */
const PER_PIXEL = 0.0022;

export type ZoomAt = (factor: number, at: { readonly x: number; readonly y: number }) => void;

/**
 * Ctrl and the wheel zoom around the pointer; other zooms around the middle. Answers how to zoom
 * around a point of the window.
 */
export function useWheelZoom(pane: RefObject<HTMLElement | null>): ZoomAt {
  const { view } = useOpenSession();
  const zoom = useView((state) => state.zoom);
  const shown = useRef(zoom);
  const around = useRef<{ x: number; y: number } | null>(null);

  const zoomAt = useCallback<ZoomAt>(
    (factor, at) => {
      const box = pane.current?.getBoundingClientRect();
      if (!box) return;
      around.current = { x: at.x - box.left, y: at.y - box.top };
      view.setZoom(view.state.getState().zoom * factor);
    },
    [pane, view],
  );

  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const turned = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomAt(Math.exp(-event.deltaY * PER_PIXEL), { x: event.clientX, y: event.clientY });
    };
    element.addEventListener('wheel', turned, { passive: false });
    return () => element.removeEventListener('wheel', turned);
  }, [pane, zoomAt]);

  useLayoutEffect(() => {
    const element = pane.current;
    const was = shown.current;
    shown.current = zoom;
    if (!element || was === zoom) return;
    const at = around.current ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 };
    around.current = null;
    const grown = zoom / was;
    element.scrollTo(
      (element.scrollLeft + at.x) * grown - at.x,
      (element.scrollTop + at.y) * grown - at.y,
    );
  }, [pane, zoom]);
  return zoomAt;
}
