import { useEffect, useRef } from 'react';
import { shortcutOf } from '../../commands/keys.ts';

export interface LibraryKeys {
  /** By the shortcut as it is written; a key that is not listed is the browser's. */
  readonly [shortcut: string]: (() => void) | undefined;
}

const textFields = 'input:not([type=checkbox], [type=radio]), textarea, select';
/** The search is at hand from inside a field too. */
const everywhere: ReadonlySet<string> = new Set(['Mod+F']);

/** Keys of the library. What is open above it (a dialog, a menu) has the keys to itself. */
export function useLibraryKeys(keys: LibraryKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      const { key, shiftKey: shift, altKey: alt, target } = event;
      const mod = event.ctrlKey || event.metaKey;
      const press = { key, shift, alt, mod, isComposing: false, where: 'elsewhere' } as const;
      const shortcut = shortcutOf(press);
      const types = target instanceof Element && target.closest(textFields) !== null;
      const run = types && !everywhere.has(shortcut) ? undefined : latest.current[shortcut];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
