// A list of acts at a point: a native popover, so that it lies above everything. It closes by
// Escape and by a press elsewhere, and gives the focus back to where it came from. It is dismissed
// by our own hand: the browser's would take the end of the long press that opened it for a press
// elsewhere.
import { type KeyboardEvent as KeyEvent, useLayoutEffect, useRef } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { ShortcutLabel, spokenShortcut } from './shortcut-label.tsx';
import './menu.css';

export interface MenuItem {
  readonly id: string;
  /** A verb. */
  readonly label: string;
  readonly shortcut?: string | null;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** Set where the item is a choice: one of several, or on and off. */
  readonly checked?: boolean;
  readonly danger?: boolean;
  /** A line above this item. */
  readonly apart?: boolean;
  readonly onSelect: () => void;
}

/** Where the menu opens, in pixels of the window. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

interface MenuProps {
  /** What the acts are about; read aloud. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly at: MenuPoint;
  readonly onClose: () => void;
}

const MARGIN = 8;

/** The item that a key leads to, by its place among `count`; null when the key is not ours. */
export function itemAfterKey(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (Math.max(current, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

/** The next item whose label starts with what was typed, after the current one. */
export function itemByLetter(letter: string, current: number, labels: readonly string[]): number {
  const wanted = letter.toLocaleLowerCase();
  for (let step = 1; step <= labels.length; step++) {
    const nth = (current + step) % labels.length;
    if (labels[nth]?.toLocaleLowerCase().startsWith(wanted)) return nth;
  }
  return current;
}

export function Menu({ label, items, at, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const menu = list.current;
    if (!menu) return;
    const from = document.activeElement;
    menu.showPopover();
    const { width, height } = menu.getBoundingClientRect();
    const left = Math.min(at.x, window.innerWidth - width - MARGIN);
    const top = at.y + height + MARGIN > window.innerHeight ? at.y - height : at.y;
    menu.style.left = `${Math.max(MARGIN, left)}px`;
    menu.style.top = `${Math.max(MARGIN, top)}px`;
    menu.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    const pressed = (event: PointerEvent): void => {
      if (!(event.target instanceof Element) || menu.contains(event.target)) return;
      // The button that opened it closes it by its own click.
      if (!event.target.closest('[aria-haspopup="menu"][aria-expanded="true"]')) close.current();
    };
    // The end of a long press may have taken the focus out of the menu.
    const escaped = (event: KeyboardEvent): void => {
      const isInside = event.target instanceof Node && menu.contains(event.target);
      if (event.key !== 'Escape' || isInside) return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    const windowLeft = (): void => close.current();
    window.addEventListener('pointerdown', pressed, true);
    window.addEventListener('keydown', escaped, true);
    window.addEventListener('blur', windowLeft);
    return () => {
      window.removeEventListener('pointerdown', pressed, true);
      window.removeEventListener('keydown', escaped, true);
      window.removeEventListener('blur', windowLeft);
      const hadFocus =
        menu.contains(document.activeElement) || document.activeElement === document.body;
      if (menu.matches(':popover-open')) menu.hidePopover();
      if (hadFocus && from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, [at]);

  const onKeyDown = (event: KeyEvent<HTMLDivElement>): void => {
    const buttons = [
      ...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)'),
    ];
    const current = buttons.findIndex((button) => button.matches(':focus'));
    const labels = buttons.map((button) => button.dataset.label ?? '');
    const isLetter =
      event.key.length === 1 && /\S/.test(event.key) && !event.ctrlKey && !event.metaKey;
    const next = isLetter
      ? itemByLetter(event.key, current, labels)
      : itemAfterKey(event.key, current, buttons.length);
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.key === 'Tab' || event.key === 'Escape') close.current();
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    buttons[next]?.focus();
  };

  return (
    <div
      ref={list}
      popover="manual"
      role="menu"
      aria-label={label}
      className="menu"
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          {...(item.checked === undefined
            ? { role: 'menuitem' }
            : { role: 'menuitemcheckbox', 'aria-checked': item.checked })}
          aria-keyshortcuts={item.shortcut ? spokenShortcut(item.shortcut) : undefined}
          tabIndex={-1}
          data-label={item.label}
          data-apart={item.apart ? '' : undefined}
          className={item.danger ? 'menu-item menu-item-danger' : 'menu-item'}
          disabled={item.disabled}
          onClick={() => {
            close.current();
            item.onSelect();
          }}
        >
          <span className="menu-icon">
            {item.checked === true ? (
              <Icon name="check" size={16} />
            ) : (
              item.icon && <Icon name={item.icon} size={16} />
            )}
          </span>
          <span className="menu-word">{item.label}</span>
          {item.shortcut && <ShortcutLabel shortcut={item.shortcut} />}
        </button>
      ))}
    </div>
  );
}
