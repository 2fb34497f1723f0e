// Time as storage uses it: a port, so that tests turn it by hand and never sleep.

/** Runs once after so many milliseconds; the answer cancels it. */
export type Schedule = (delayMs: number, run: () => void) => () => void;

export const realSchedule: Schedule = (delayMs, run) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};

export const pause = (schedule: Schedule, delayMs: number): Promise<void> =>
  new Promise((resolve) => {
    schedule(delayMs, resolve);
  });
