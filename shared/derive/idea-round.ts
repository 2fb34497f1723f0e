// A round of writing ideas: everyone writes until it ends, then passes the sheet on. Its clock is
// not the step's: it is not saved, and the windows of a session share it.
import { z } from '../lib/schema.ts';
import { type TimerTone, toneOf } from './clock.ts';

const MINUTE_MS = 60_000;
export const roundLimits = { rounds: 12, minutes: 30 } as const;

export const ideaRoundSchema = z
  .object({
    /** 1 for the first. */
    nth: z.number().int().min(1).max(roundLimits.rounds),
    count: z.number().int().min(1).max(roundLimits.rounds),
    lastsMs: z
      .number()
      .int()
      .min(1)
      .max(roundLimits.minutes * MINUTE_MS),
    /** By the host's clock. */
    startedAt: z.number().int().nonnegative(),
  })
  .readonly();
export type IdeaRound = z.infer<typeof ideaRoundSchema>;

export interface RoundReading {
  /** Begun seconds left; 0 once it is over. */
  readonly seconds: number;
  /** What is left, 0…100. */
  readonly share: number;
  readonly tone: TimerTone;
  readonly isOver: boolean;
}

/** What its clock says; a machine's clock that was put back never gives more than there was. */
export function roundReading(
  { lastsMs, startedAt }: Pick<IdeaRound, 'lastsMs' | 'startedAt'>,
  now: number,
): RoundReading {
  const leftMs = Math.min(lastsMs, Math.max(0, startedAt + lastsMs - now));
  return {
    seconds: Math.ceil(leftMs / 1_000),
    share: Math.round((leftMs / lastsMs) * 1_000) / 10,
    tone: toneOf(leftMs, lastsMs),
    isOver: leftMs === 0,
  };
}

export const minutesOf = ({ lastsMs }: Pick<IdeaRound, 'lastsMs'>): number =>
  Math.round(lastsMs / MINUTE_MS);

/** The round that follows, begun now; null after the last. */
export const roundAfter = (round: IdeaRound, now: number): IdeaRound | null =>
  round.nth >= round.count ? null : { ...round, nth: round.nth + 1, startedAt: now };

export const firstRound = (count: number, minutes: number, now: number): IdeaRound => ({
  nth: 1,
  count,
  lastsMs: minutes * MINUTE_MS,
  startedAt: now,
});
