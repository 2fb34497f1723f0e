import { type RefObject, useMemo } from 'react';
import type { Span } from '../note/note-list.tsx';
import { useSpan } from '../use-span.ts';

/** The span in view in pixels of the unscaled plane. */
export function useWallSpan(
  element: RefObject<HTMLElement | null>,
  isCulled: boolean,
  zoom: number,
): Span | null {
  const span = useSpan(element, isCulled);
  return useMemo(
    () =>
      span && {
        top: span.top / zoom,
        bottom: span.bottom / zoom,
        left: (span.left ?? -Infinity) / zoom,
        right: (span.right ?? Infinity) / zoom,
      },
    [span, zoom],
  );
}
