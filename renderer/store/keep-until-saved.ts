import { keptTyping } from './kept-typing.ts';
import type { SessionStore } from './session-store.ts';
import type { KeptElsewhere } from './typed-text.ts';

/** Text typed under a mark of this session, kept until the session says that it is saved. */
export function keepUntilSaved({ sessionId, state }: SessionStore, key: string): KeptElsewhere {
  let stop: (() => void) | null = null;
  const forget = (): void => {
    stop?.();
    stop = null;
    keptTyping.forget(sessionId, key);
  };
  return {
    hold(text) {
      stop?.();
      stop = null;
      keptTyping.hold(sessionId, key, text);
    },
    settle() {
      if (state.getState().saved) return forget();
      stop ??= state.subscribe(({ saved }) => {
        if (saved) forget();
      });
    },
    drop: forget,
  };
}
