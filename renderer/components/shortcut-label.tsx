import './shortcut-label.css';

const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const plainSigns: Readonly<Record<string, string>> = { Mod: 'Ctrl' };

/** 'Mod+Shift+Z' as people read it on this machine. */
export const shortcutKeys = (shortcut: string, mac: boolean): readonly string[] =>
  shortcut.split(/\+(?=.)/).map((key) => (mac ? macSigns : plainSigns)[key] ?? key);

/** Shown beside the words of a command; spoken through `aria-keyshortcuts` of its control. */
export function ShortcutLabel({ shortcut }: { readonly shortcut: string }) {
  const mac = onMac();
  return (
    <span className="shortcut" aria-hidden="true">
      {shortcutKeys(shortcut, mac).join(mac ? '' : '+')}
    </span>
  );
}

/** The same for assistive technology. */
export const spokenShortcut = (shortcut: string): string =>
  shortcut.replace('Mod', onMac() ? 'Meta' : 'Control');
