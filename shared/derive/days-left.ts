// How long what was thrown away is still there.
import { limits } from '../domain/limits.ts';

const DAY_MS = 86_400_000;

/** Whole days, rounded up; 0 when the time is over and it goes at one of the next starts. */
export const daysLeft = (trashedAt: number, now: number): number => {
  const left = Math.ceil((trashedAt + limits.trashDays * DAY_MS - now) / DAY_MS);
  // A clock that was set back makes nobody wait longer than was said.
  return Math.min(limits.trashDays, Math.max(0, left));
};
