// Passing time for everything that shows it: one timer however many look, none when nobody does.
export interface PassingTime {
  subscribe(listener: () => void): () => void;
  /** The same between two beats, so that all that is drawn together shows the same moment. */
  now(): number;
}

interface Ports {
  now(): number;
  /** The answer ends it. */
  every(ms: number, run: () => void): () => void;
}

/** Seconds begin whenever a clock was started; a quarter of one is the most a reading is late. */
const BEAT_MS = 250;

export function createPassingTime({ now, every }: Ports): PassingTime {
  const listeners = new Set<() => void>();
  let time = now();
  let stop: (() => void) | null = null;
  const beat = (): void => {
    time = now();
    for (const listener of listeners) listener();
  };
  return {
    now() {
      if (!stop) time = now();
      return time;
    },
    subscribe(listener) {
      listeners.add(listener);
      stop ??= every(BEAT_MS, beat);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
  };
}

export const passingTime = createPassingTime({
  now: () => Date.now(),
  every(ms, run) {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  },
});
