// Randomness that is the same in every run: a test that fails can be run again.
import type { RandomBytes } from '#shared/lib/id.ts';

/** xorshift32: never 0, good enough to keep ids apart. */
export function seededBytes(seed = 1): RandomBytes {
  let state = seed | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 24;
  };
  return () => Uint8Array.from({ length: 16 }, next);
}
