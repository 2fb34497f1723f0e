// Time as storage uses it: a port, so that tests turn it by hand and never sleep.

/** Runs once after so many milliseconds; the answer cancels it. */
export type Schedule = (delayMs: number, run: () => void) => () => void;

export const realSchedule: Schedule = (delayMs, run) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};

/** What the work answers, or null when it takes longer. The work goes on all the same. */
export async function within<T>(
  schedule: Schedule,
  atMostMs: number,
  work: Promise<T>,
): Promise<T | null> {
  let cancel = (): void => undefined;
  const limit = new Promise<null>((resolve) => {
    cancel = schedule(atMostMs, () => resolve(null));
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    cancel();
  }
}

export const pause = (schedule: Schedule, delayMs: number): Promise<void> =>
  new Promise((resolve) => {
    schedule(delayMs, resolve);
  });
