import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useOpenSession, useView } from '../../store/hooks.ts';

/** How much a step of the wheel zooms; trackpads send many small ones. */
const PER_PIXEL = 0.0022;

/** Ctrl and the wheel zoom around the pointer; other zooms around the middle. */
export function useWheelZoom(pane: RefObject<HTMLElement | null>): void {
  const { view } = useOpenSession();
  const zoom = useView((state) => state.zoom);
  const shown = useRef(zoom);
  const around = useRef<{ x: number; y: number } | null>(null);

  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const turned = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      around.current = { x: event.clientX - box.left, y: event.clientY - box.top };
      const now = view.state.getState().zoom;
      view.setZoom(now * Math.exp(-event.deltaY * PER_PIXEL));
    };
    element.addEventListener('wheel', turned, { passive: false });
    return () => element.removeEventListener('wheel', turned);
  }, [pane, view]);

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
}
