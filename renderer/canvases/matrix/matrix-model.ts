// What a map between two axes is made of; each canvas says it in its own words.
import type { Canvas, Corner } from '#shared/domain/canvas.ts';
import type { PlacedRef } from '#shared/domain/item-ref.ts';
import type { Spot } from '../../commands/matrix-commands.ts';

export interface MatrixItem {
  readonly item: PlacedRef;
  readonly name: string;
  /** Null: not placed yet. */
  readonly spot: Spot | null;
  /** A shape beside the name, and what it says. */
  readonly sign: string;
  readonly signWord: string;
  /** What stands out about it; '' where nothing does. */
  readonly flag: string;
  /** What stands after its name or number, such as its dots; '' where nothing does. */
  readonly tail: string;
}
interface Axis {
  readonly name: string;
  readonly least: string;
  readonly most: string;
}
export interface MatrixModel {
  readonly canvas: Canvas;
  readonly label: string;
  readonly axes: { readonly x: Axis; readonly y: Axis };
  readonly corners: Readonly<Record<Corner, string>>;
  readonly items: readonly MatrixItem[];
}
