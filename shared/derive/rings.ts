// The rings around the behaviour, derived from where somebody stands between the axes:
//
//   core      influence ≥ ½ and interest ≥ ½
//   involved  one of the two
//   affected  neither, but it touches their life some or much
//   wider     the others
import type { Placement } from '../domain/placement.ts';
import type { Touch } from '../domain/stakeholder.ts';

export const rings = ['core', 'involved', 'affected', 'wider'] as const;
export type Ring = (typeof rings)[number];

/** Interest is x and influence y, from 0 to 1. */
export interface RingFacts extends Pick<Placement, 'x' | 'y'> {
  readonly touch: Touch | null;
}

const HALF = 0.5;
/** Just under the half: what a change that must leave a ring lowers to. */
const UNDER = 0.49;

const isHigh = (share: number): boolean => share >= HALF;
const raised = (share: number): number => Math.max(share, HALF);
const lowered = (share: number): number => (isHigh(share) ? UNDER : share);
const isTouched = (touch: Touch | null): boolean => touch === 'some' || touch === 'much';

export function ringOf({ x, y, touch }: RingFacts): Ring {
  if (isHigh(x) && isHigh(y)) return 'core';
  if (isHigh(x) || isHigh(y)) return 'involved';
  return isTouched(touch) ? 'affected' : 'wider';
}

/** The same with the smallest change that puts it into the ring. */
export function placeInRing(facts: RingFacts, ring: Ring): RingFacts {
  const { x, y, touch } = facts;
  if (ringOf(facts) === ring) return facts;
  if (ring === 'core') return { x: raised(x), y: raised(y), touch };
  if (ring === 'involved') {
    const isCore = isHigh(x) && isHigh(y);
    // Of the two, the one that has the shorter way.
    if (isCore) return x <= y ? { x: UNDER, y, touch } : { x, y: UNDER, touch };
    return x >= y ? { x: HALF, y, touch } : { x, y: HALF, touch };
  }
  const far = { x: lowered(x), y: lowered(y) };
  if (ring === 'affected') return { ...far, touch: isTouched(touch) ? touch : 'some' };
  return { ...far, touch: isTouched(touch) ? 'little' : touch };
}
