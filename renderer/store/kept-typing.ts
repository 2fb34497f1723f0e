// Text that is being typed, kept in this browser until it is saved, so that a page that crashes or
// is killed loses none of it. What another window is typing just now is left alone: a window that
// lives holds a lock. Where storage or locks are refused typing still works; nothing is kept then.
const PREFIX = 'typing:';
const windowName = crypto.randomUUID();

export interface KeptText {
  /** What was typed in: the mark of its undo step. */
  readonly key: string;
  readonly text: string;
}

let isHeld = false;
/** Held as long as the page lives. */
function holdLock(): void {
  if (isHeld || !navigator.locks) return;
  isHeld = true;
  void navigator.locks.request(PREFIX + windowName, () => new Promise<void>(() => undefined));
}

async function isAlive(name: string): Promise<boolean> {
  if (name === windowName || !navigator.locks) return true;
  const wish = { ifAvailable: true } as const;
  return navigator.locks.request(PREFIX + name, wish, async (lock) => lock === null);
}

function tried<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

const placeOf = (name: string, sessionId: string, key: string): string =>
  `${PREFIX}${name}:${sessionId}:${key}`;

export const keptTyping = {
  hold(sessionId: string, key: string, text: string): void {
    holdLock();
    tried(() => localStorage.setItem(placeOf(windowName, sessionId, key), text), undefined);
  },
  forget(sessionId: string, key: string): void {
    tried(() => localStorage.removeItem(placeOf(windowName, sessionId, key)), undefined);
  },
  /** What windows that are no more have left behind in this session; it is theirs no longer. */
  async takeLeft(sessionId: string): Promise<readonly KeptText[]> {
    const left: KeptText[] = [];
    for (const place of tried(() => Object.keys(localStorage), [])) {
      const [name = '', session, ...key] = place.startsWith(PREFIX)
        ? place.slice(PREFIX.length).split(':')
        : [];
      if (session !== sessionId || (await isAlive(name))) continue;
      const text = tried(() => localStorage.getItem(place), null);
      tried(() => localStorage.removeItem(place), undefined);
      if (text !== null) left.push({ key: key.join(':'), text });
    }
    return left;
  },
} as const;
