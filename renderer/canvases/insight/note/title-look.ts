// How names of groups stand on the wall: never smaller than can be read, whatever the zoom, and in
// as many lines as their header has room for. Handed to the style sheet, so that no group has to
// be drawn again while the wall is zoomed.
import type { CSSProperties } from 'react';
import { wallMetrics } from '#shared/derive/wall-layout.ts';
import { UNIT_PX } from '../layout/wall-view.ts';

/** CSS pixels: on the plane at zoom 1, and the least on the screen. */
const PLAIN_PX = 21;
const LEAST_PX = 14;
const LINE_HEIGHT = 1.08;

export interface TitleLook {
  /** On the plane, before it is scaled. */
  readonly fontSize: number;
  readonly lines: 1 | 2;
}

export function titleLookAt(zoom: number): TitleLook {
  const fontSize = Math.max(PLAIN_PX, LEAST_PX / zoom);
  const room = wallMetrics.header * UNIT_PX;
  return { fontSize, lines: 2 * fontSize * LINE_HEIGHT <= room ? 2 : 1 };
}

/** The same as custom properties of the plane. */
export function titleLook(zoom: number): CSSProperties {
  const { fontSize, lines } = titleLookAt(zoom);
  const look: Record<`--${string}`, string | number> = {
    '--title-size': `${fontSize}px`,
    '--title-lines': lines,
    '--title-line-height': LINE_HEIGHT,
  };
  return look;
}
