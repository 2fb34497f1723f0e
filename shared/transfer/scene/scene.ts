// A picture of a board as plain shapes, made once and written as SVG, PNG or PDF pages. Lengths are in
// CSS pixels (96 to the inch); y grows downwards.
import type { NoteTone } from '../../domain/note.ts';

export type Ink = 'ink' | 'soft' | 'line' | 'ground' | 'field' | 'surface' | 'accent' | NoteTone;
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly family: 'body' | 'display';
}
/** How wide a text is in a style. The window asks its fonts, tests count letters. */
export type Measure = (text: string, style: TextStyle) => number;

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}
interface BoxShape extends Rect {
  readonly kind: 'box';
  readonly fill: Ink;
  /** Null: no edge. */
  readonly edge: Ink | null;
  readonly corner: number;
}
interface TextShape extends Point {
  readonly kind: 'text';
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** From one baseline to the next; `y` is the first. */
  readonly leading: number;
  readonly ink: Ink;
  readonly align: 'start' | 'middle' | 'end';
  /** Of its place: what is written from the right starts at the other end of it. */
  readonly width: number;
}
interface LineShape {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly ink: Ink;
  readonly width: number;
  readonly hasArrow: boolean;
}
interface DotShape extends Point {
  readonly kind: 'dot';
  readonly radius: number;
  readonly fill: Ink;
}
export type Shape = BoxShape | TextShape | LineShape | DotShape;

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who can't see it. */
  readonly title: string;
  readonly shapes: readonly Shape[];
  /** Notes whose words did not fit their place; they are whole in every other format. */
  readonly cutCount?: number;
}

export const box = (
  rect: Rect,
  fill: Ink,
  { edge = null, corner = 0 }: { readonly edge?: Ink | null; readonly corner?: number } = {},
): Shape => ({ kind: 'box', ...rect, fill, edge, corner });

/** The same shapes elsewhere. */
export const moved = (shapes: readonly Shape[], by: Point): readonly Shape[] =>
  shapes.map((shape) =>
    shape.kind === 'line'
      ? { ...shape, from: plus(shape.from, by), to: plus(shape.to, by) }
      : { ...shape, ...plus(shape, by) },
  );
const plus = (at: Point, by: Point): Point => ({ x: at.x + by.x, y: at.y + by.y });
