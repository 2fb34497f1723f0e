// What a share of some people says about all of them. Shares from 0 to 1.

/** From `low` to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
export interface Share {
  readonly share: number;
  /** How many were asked. */
  readonly sample: number;
}

/**
 * Two-sided 90 %: of the standard normal distribution, the point that one in twenty lies beyond.
 * The direction is said before anything is counted, so only one side can mislead.
 */
export const Z_90 = 1.6448536269514722;

/** Score interval of a share (Wilson 1927). */
export function shareInterval({ share, sample }: Share, z = Z_90): Interval {
  const spread = z ** 2 / sample;
  const middle = share + spread / 2;
  const half = z * Math.sqrt((share * (1 - share)) / sample + spread / (4 * sample));
  return { low: (middle - half) / (1 + spread), high: (middle + half) / (1 + spread) };
}

/**
 * Interval of `after` minus `before`, of two groups of people asked independently: the hybrid score
 * method (Newcombe 1998, “Interval estimation for the difference between independent proportions”,
 * method 10, without continuity correction).
 */
export function differenceInterval(before: Share, after: Share, z = Z_90): Interval {
  const [was, now] = [shareInterval(before, z), shareInterval(after, z)];
  const difference = after.share - before.share;
  return {
    low: difference - Math.hypot(after.share - now.low, was.high - before.share),
    high: difference + Math.hypot(now.high - after.share, before.share - was.low),
  };
}
