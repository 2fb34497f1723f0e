// Words of copying notes between boards, sessions and programs.
import { notesCount } from './note.ts';

export const clipboardWords = {
  copy: 'Copy notes',
  cut: 'Cut notes',
  paste: 'Paste notes',
  copied: (count: number) => `Copied ${notesCount(count)}`,
  cutOut: (count: number) => `Cut out ${notesCount(count)}`,
  pasted: (count: number, place: string) => `Pasted ${notesCount(count)}: ${place}`,
  inGroups: 'in their groups',
  inLane: (lane: string) => `under ‘${lane}’`,
  inTray: 'not sorted yet',
  nothing: 'There is no text to paste',
} as const;

/** Keys that the system hands on: they are no commands, but belong on the sheet of keys. */
export const clipboardKeys = [
  { label: clipboardWords.copy, shortcut: 'Mod+C' },
  { label: clipboardWords.cut, shortcut: 'Mod+X' },
  { label: clipboardWords.paste, shortcut: 'Mod+V' },
] as const;
