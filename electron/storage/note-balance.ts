// Guards the checkpoint against a mistake of ours: notes do not vanish without a change that says
// so. A state with less than half of the notes that the changes explain is not written.
import type { Change } from '#shared/format/change-frame.ts';

export interface NoteBalance {
  count(changes: readonly Change[]): void;
  explains(noteCount: number): boolean;
}

export function noteBalance(noteCount: number): NoteBalance {
  let expected = noteCount;
  return {
    count(changes) {
      for (const change of changes)
        for (const { noun, before, after } of change.diff)
          if (noun === 'note') expected += (after ? 1 : 0) - (before ? 1 : 0);
    },
    explains: (found) => found * 2 >= expected,
  };
}
