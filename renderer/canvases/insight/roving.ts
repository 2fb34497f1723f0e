// Which note of the board the keys are on. One note is in the tab order; focus follows a note that
// moves to another list.
import type { Group } from './layout/reading-order.ts';

export interface Roving {
  subscribe(listener: () => void): () => void;
  /** The note the keys are on, or will be on first. */
  active(): string | null;
  /** Whether Tab comes to this note. */
  isStop(id: string): boolean;
  /** The note that should take the focus as soon as it is there. */
  wanted(): string | null;
  groups(): readonly Group[];
  setGroups(groups: readonly Group[]): void;
  /** It has the focus. */
  reached(id: string): void;
  focus(id: string): void;
}

export function createRoving(): Roving {
  const listeners = new Set<() => void>();
  let groups: readonly Group[] = [];
  let known = new Set<string>();
  let firsts = new Set<string>();
  let picked: string | null = null;
  let wanted: string | null = null;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const active = (): string | null =>
    picked !== null && known.has(picked)
      ? picked
      : (groups.find((group) => group.noteIds.length > 0)?.noteIds[0] ?? null);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    active,
    isStop: (id) => firsts.has(id) || active() === id,
    wanted: () => wanted,
    groups: () => groups,
    setGroups(next) {
      groups = next;
      known = new Set(next.flatMap((group) => group.noteIds));
      firsts = new Set(next.flatMap((group) => (group.hasOwnStop ? (group.noteIds[0] ?? []) : [])));
      tell();
    },
    reached(id) {
      if (picked === id) return;
      picked = id;
      tell();
    },
    focus(id) {
      picked = id;
      wanted = id;
      tell();
      // Kept for two frames: the note may first be shown in its new list.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (wanted === id) wanted = null;
        }),
      );
    },
  };
}
