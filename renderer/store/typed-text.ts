// Text while it is being typed: handed on at a pause or at the latest after a second, so that the
// newest thing that can be lost is what came within that second.
export interface Timers {
  now(): number;
  set(run: () => void, ms: number): number;
  clear(timer: number): void;
}

export interface TypedText {
  /** The field now says this. */
  type(text: string): void;
  /** Hands on at once what is still held: on blur, when the page hides or goes. */
  flush(): void;
  /** Forgets what is still held. */
  drop(): void;
}

interface Setup {
  readonly write: (text: string) => void;
  /** Called with true while there is text that was not handed on yet. */
  readonly typing: (isTyping: boolean) => void;
  readonly timers: Timers;
  /** Keeps the text elsewhere through a crash, until what was handed on is saved. */
  readonly kept?: KeptElsewhere;
}
export interface KeptElsewhere {
  hold(text: string): void;
  /** It was handed on. */
  settle(): void;
  drop(): void;
}

export const typingMs = { idle: 300, longest: 1_000 } as const;

export function createTypedText({ write, typing, timers, kept }: Setup): TypedText {
  let held: string | null = null;
  let heldSince = 0;
  let timer: number | null = null;

  const stop = (): string | null => {
    if (timer !== null) timers.clear(timer);
    timer = null;
    const text = held;
    held = null;
    return text;
  };
  const flush = (): void => {
    const text = stop();
    if (text === null) return;
    // Written first: the light must not say "Saved" between the two.
    write(text);
    typing(false);
    kept?.settle();
  };

  return {
    type(text) {
      if (held === null) heldSince = timers.now();
      held = text;
      kept?.hold(text);
      typing(true);
      if (timer !== null) timers.clear(timer);
      const left = heldSince + typingMs.longest - timers.now();
      timer = timers.set(flush, Math.max(0, Math.min(typingMs.idle, left)));
    },
    flush,
    drop() {
      if (stop() !== null) typing(false);
      kept?.drop();
    },
  };
}

/** The browser's own timers. */
export const windowTimers: Timers = {
  now: () => performance.now(),
  set: (run, ms) => window.setTimeout(run, ms),
  clear: (timer) => window.clearTimeout(timer),
};
