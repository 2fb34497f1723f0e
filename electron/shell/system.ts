// The real clock and the real dice.
import { randomBytes } from 'node:crypto';
import type { Clock, Heartbeat, Randomness } from '../services/ports.ts';

export const systemClock: Clock = { now: () => Date.now() };
export const systemRandom: Randomness = { bytes: () => randomBytes(16) };
export const systemHeartbeat: Heartbeat = {
  every(ms, beat) {
    const timer = setInterval(beat, ms).unref();
    return () => clearInterval(timer);
  },
};
