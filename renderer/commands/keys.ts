// Which command a key asks for. Typing is left alone, single keys work on the board only, and a
// key that is part of composing a character is never ours.
import type { Command } from './command.ts';

export interface KeyPress {
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly isComposing: boolean;
  /** Where the focus is. */
  readonly where: 'text' | 'board' | 'elsewhere';
}

/** Other keys that mean the same, for those who learned them elsewhere. */
const sameAs: Readonly<Record<string, string>> = {
  'Mod+Y': 'Mod+Shift+Z',
  Backspace: 'Delete',
  '.': 'B',
};
/** A text field undoes its own typing. */
const fieldKeeps: ReadonlySet<string> = new Set(['Mod+A', 'Mod+Z', 'Mod+Shift+Z', 'Mod+Shift+V']);

/**
 * What presenters send, what is needed while they lead, and what ends what they began: wherever the
 * focus is, but in a field.
 */
const everywhere: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'Escape', 'B', 'Shift+T']);

const isLetter = (key: string): boolean => key.length === 1 && key !== ' ';

/** The press as a shortcut is written: 'Mod+Shift+Z', 'N', '?', 'F2'. */
export function shortcutOf({ key, mod, shift, alt }: KeyPress): string {
  const upper = key.length === 1 ? key.toLocaleUpperCase() : key;
  // A sign such as "?" needs Shift on most keyboards; it is the sign that counts.
  const isSign = key.length === 1 && upper === key.toLocaleLowerCase();
  const parts = [mod && 'Mod', alt && 'Alt', shift && !isSign && 'Shift', upper];
  const written = parts.filter(Boolean).join('+');
  return sameAs[written] ?? written;
}

export function commandForKey(
  press: KeyPress,
  commands: readonly Command[],
  letterKeys: boolean,
): Command | null {
  if (press.isComposing) return null;
  const shortcut = shortcutOf(press);
  const single = !press.mod && !press.alt;
  const isElsewhere = press.where === 'text' || !everywhere.has(shortcut);
  if (single && press.where !== 'board' && isElsewhere) return null;
  if (single && isLetter(press.key) && !letterKeys) return null;
  if (press.where === 'text' && fieldKeeps.has(shortcut)) return null;
  return commands.find((command) => command.shortcut === shortcut) ?? null;
}
