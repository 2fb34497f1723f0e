// Decides what a screen reader hears and when: at most one sentence every two seconds. Of ordinary
// news the latest wins; errors wait in line and none is dropped.
export interface Announcer {
  say(text: string): void;
  sayError(text: string): void;
  stop(): void;
}

interface Ports {
  readonly speak: (text: string) => void;
  readonly wait: (run: () => void, delayMs: number) => () => void;
}

export const ANNOUNCE_EVERY_MS = 2_000;

export function createAnnouncer({ speak, wait }: Ports): Announcer {
  let errors: readonly string[] = [];
  let news: string | null = null;
  let cancel: (() => void) | null = null;

  const next = (): void => {
    cancel = null;
    const text = errors[0] ?? news;
    if (text === null || text === undefined) return;
    if (errors.length > 0) errors = errors.slice(1);
    else news = null;
    speak(text);
    cancel = wait(next, ANNOUNCE_EVERY_MS);
  };
  const soon = (): void => {
    if (!cancel) next();
  };

  return {
    say(text) {
      news = text;
      soon();
    },
    sayError(text) {
      errors = [...errors, text];
      soon();
    },
    stop: () => cancel?.(),
  };
}
