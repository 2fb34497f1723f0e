import { z } from '../lib/schema.ts';
import { limits } from './limits.ts';

/** A position on the sort wall, in note-widths from its origin; finite and within reach. */
export const wallCoordinateSchema = z.number().min(-limits.wallReach).max(limits.wallReach);

export interface WallPoint {
  readonly x: number;
  readonly y: number;
}

/** Brings any finite point back onto the wall. */
export const ontoWall = ({ x, y }: WallPoint): WallPoint => ({
  x: withinReach(x),
  y: withinReach(y),
});

const withinReach = (value: number): number =>
  Math.min(limits.wallReach, Math.max(-limits.wallReach, value));
