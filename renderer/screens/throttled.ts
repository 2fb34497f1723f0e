/** Thirty times a second: as smooth as anybody sees a dot. */
const PACE_MS = 33;

export interface Throttled<T> {
  tell(what: T): void;
  stop(): void;
}

/** Says the first at once and of the others the latest, never more often than a frame or two. */
export function throttled<T>(say: (what: T) => void): Throttled<T> {
  let timer = 0;
  let waiting: { readonly what: T } | null = null;
  const next = (): void => {
    timer = 0;
    if (!waiting) return;
    const { what } = waiting;
    waiting = null;
    say(what);
    timer = window.setTimeout(next, PACE_MS);
  };
  return {
    tell(what) {
      waiting = { what };
      if (timer === 0) next();
    },
    stop: () => window.clearTimeout(timer),
  };
}
