// Fractional ranks: a place between two others without renumbering them. A rank is a string
// over 0–9a–z read as digits after the point; it never ends in 0, so there is always room
// before it. Equal ranks are told apart by id.
import { z } from './schema.ts';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;

/** A longer rank asks for a rebalancing op. */
export const RANK_MAX = 64;

export type Rank = string & z.core.$brand<'rank'>;
export const rankSchema = z
  .string()
  .max(RANK_MAX)
  .regex(/^[0-9a-z]*[1-9a-z]$/)
  .brand<'rank'>();

const digitAt = (rank: string | null, at: number, missing: number): number => {
  const char = rank?.[at];
  return char === undefined ? missing : DIGITS.indexOf(char);
};

/**
 * A rank strictly between two ranks; null is the open end. Where there is no room (equal or
 * crossed ranks, as two windows can make) it answers just after `before`.
 */
export function rankBetween(before: string | null, after: string | null): Rank {
  const upper = before !== null && after !== null && before >= after ? null : after;
  let rank = '';
  let free = upper === null;
  for (let at = 0; ; at++) {
    const low = digitAt(before, at, 0);
    const high = free ? BASE : digitAt(upper, at, BASE);
    if (high - low > 1) return `${rank}${DIGITS[low + Math.floor((high - low) / 2)]}` as Rank;
    rank += DIGITS[low];
    if (high > low) free = true;
  }
}

/** `count` ranks in order, evenly spread between two ends. */
export function ranksBetween(before: string | null, after: string | null, count: number): Rank[] {
  if (count <= 0) return [];
  const middle = rankBetween(before, after);
  const left = Math.floor((count - 1) / 2);
  return [
    ...ranksBetween(before, middle, left),
    middle,
    ...ranksBetween(middle, after, count - 1 - left),
  ];
}

interface Ranked {
  readonly rank: string;
  readonly id: string;
}
/** The order of everything that has a rank: by rank, then by id. */
export const byRank = (a: Ranked, b: Ranked): number =>
  a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
