// The real clock and the real dice.
import { randomBytes } from 'node:crypto';
import type { Clock, Randomness } from '../services/ports.ts';

export const systemClock: Clock = { now: () => Date.now() };
export const systemRandom: Randomness = { bytes: () => randomBytes(16) };
