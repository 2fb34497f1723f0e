// One field for everything: type a few letters, Enter does it or goes there. The focus stays in the
// field; the list is walked by arrows.
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { rankChoices } from '#shared/derive/rank-choices.ts';
import { paletteWords as words } from '#shared/strings/palette.ts';
import { type PaletteChoice, paletteChoices } from '../../commands/palette-choices.ts';
import { commands } from '../../commands/registry.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { ShortcutLabel, spokenShortcut } from '../../components/shortcut-label.tsx';
import { useCommandContext } from '../console/use-command-context.ts';
import './command-palette.css';

/** More are counted, not listed: a letter more finds them. */
const MOST = 40;
const PAGE = 8;
const signs: Readonly<Record<PaletteChoice['kind'], IconName>> = {
  command: 'right',
  step: 'list',
  group: 'group',
  note: 'note',
};

/** The place a key leads to in the list; null when the key is the field's. */
function placeAfterKey(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'PageDown') return Math.min(count - 1, at + PAGE);
  return key === 'PageUp' ? Math.max(0, at - PAGE) : null;
}

export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const context = useCommandContext();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  const listId = useId();
  // What could be done when it was opened: nothing moves under the hand.
  const choices = useMemo(() => paletteChoices(context, commands), [context]);
  const ranked = useMemo(
    () =>
      rankChoices(typed.trim() ? choices : choices.filter(({ kind }) => kind !== 'note'), typed),
    [choices, typed],
  );
  const shown = ranked.slice(0, MOST);
  const picked = shown[Math.min(at, shown.length - 1)];
  const optionId = (choice: PaletteChoice): string => `${listId}-${choice.id}`;

  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    dialog.showModal();
    // Beside the box is the veil: the dialog itself.
    const pressed = (event: MouseEvent): void => {
      if (event.target === dialog) close.current();
    };
    dialog.addEventListener('click', pressed);
    return () => {
      dialog.removeEventListener('click', pressed);
      dialog.close();
    };
  }, []);
  useLayoutEffect(() => {
    if (picked) list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [picked, at]);

  const run = (choice: PaletteChoice | undefined): void => {
    if (!choice) return;
    onClose();
    choice.run();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const isAgain = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const next = placeAfterKey(event.key, at, shown.length);
    if (next === null && !isAgain && event.key !== 'Enter') return;
    event.preventDefault();
    if (isAgain) onClose();
    else if (next === null) run(picked);
    else setAt(next);
  };
  return (
    <dialog
      ref={box}
      className="palette"
      aria-label={words.command}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="palette-box">
        <label className="palette-field">
          <Icon name="search" size={20} />
          <span className="spoken">{words.label}</span>
          <input
            role="combobox"
            type="text"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            aria-expanded={shown.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={picked ? optionId(picked) : undefined}
            placeholder={words.placeholder}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        </label>
        <div
          ref={list}
          id={listId}
          className="palette-list"
          role="listbox"
          aria-label={words.results}
        >
          {shown.map((choice, nth) => (
            <button
              key={choice.id}
              id={optionId(choice)}
              type="button"
              role="option"
              tabIndex={-1}
              className="palette-choice"
              aria-selected={choice === picked}
              aria-keyshortcuts={choice.shortcut ? spokenShortcut(choice.shortcut) : undefined}
              onPointerMove={() => setAt(nth)}
              onClick={() => run(choice)}
            >
              <Icon name={signs[choice.kind]} size={16} />
              <span className="palette-label" dir="auto">
                {choice.label}
              </span>
              <span className="palette-detail">{choice.detail}</span>
              {choice.shortcut && <ShortcutLabel shortcut={choice.shortcut} />}
            </button>
          ))}
        </div>
        <p className="palette-foot" role="status">
          {shown.length === 0 && words.nothing}
          {ranked.length > MOST && words.more(ranked.length - MOST)}
        </p>
      </div>
    </dialog>
  );
}
