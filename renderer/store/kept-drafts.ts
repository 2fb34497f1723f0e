// Half-written notes, fields that belong to no record, and what a window was last set to, kept in this
// browser through a reload or a crash. Where storage is refused (private mode, full) typing still
// works; only the draft is not kept.
const PREFIX = 'draft:';

export const keptDrafts = {
  read(laneId: string): string {
    try {
      return localStorage.getItem(PREFIX + laneId) ?? '';
    } catch {
      return '';
    }
  },
  write(laneId: string, text: string): void {
    try {
      if (text === '') localStorage.removeItem(PREFIX + laneId);
      else localStorage.setItem(PREFIX + laneId, text);
    } catch {
      // Storage is refused: see above.
    }
  },
} as const;
