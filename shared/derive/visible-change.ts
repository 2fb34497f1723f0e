// How much has to change before a count of so many people can show it.
import type { Aim } from '../domain/measure.ts';
import { differenceInterval } from '../lib/proportions.ts';

/** While nobody knows the baseline, the share whose chance is widest. */
const UNKNOWN = 50;

/**
 * The smallest change in whole points that stands out from chance when `sample` people are asked both
 * times: the 90 % interval of the difference (Newcombe 1998) lies beyond 0. Null: none that is left
 * on this side. Shares in percent. For an aim that must not fall, the smallest fall.
 */
export function visibleChange(sample: number, baseline: number | null, aim: Aim): number | null {
  const from = (baseline ?? UNKNOWN) / 100;
  const isRise = aim === 'rise';
  const most = Math.floor((isRise ? 1 - from : from) * 100 + 1e-9);
  for (let points = 1; points <= most; points++) {
    const to = from + ((isRise ? 1 : -1) * points) / 100;
    const share = Math.min(1, Math.max(0, to));
    const { low, high } = differenceInterval({ share: from, sample }, { share, sample });
    if (isRise ? low > 0 : high < 0) return points;
  }
  return null;
}
