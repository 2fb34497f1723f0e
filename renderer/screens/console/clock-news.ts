// What is said of the time left, and when: at five minutes, at one, and at the end, once each.

/** The minutes at which something is said. */
export const marks = [5, 1, 0] as const;
export type Mark = (typeof marks)[number];

export interface Reading {
  /** One end of one visit: another when minutes are given or taken. */
  readonly end: string;
  readonly visitId: string;
  /** Begun minutes left, 0 when the time is over; null while there is no clock. */
  readonly minutes: number | null;
}

/**
 * The mark that time has passed since the last reading, the latest when it was several. Minutes that
 * were taken away by hand pass no mark: that is said already.
 */
export function passedMark(before: Reading, after: Reading): Mark | null {
  const { minutes: from } = before;
  const { minutes: to } = after;
  if (from === null || to === null || before.end !== after.end) return null;
  return marks.filter((mark) => from > mark && to <= mark).at(-1) ?? null;
}
