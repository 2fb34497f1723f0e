// What stands in this box can be looked at, scrolled and paged, not changed: nothing is taken hold
// of, nothing is typed, and no key does anything to it. Buttons that only show something still work;
// whatever else they ask for, the session behind it takes nothing in.
import { type RefObject, useEffect, useRef } from 'react';

const held = ['pointerdown', 'dblclick', 'contextmenu', 'beforeinput', 'paste', 'cut', 'drop'];
const lets = new Set(['Tab', 'Escape', 'PageUp', 'PageDown', 'Home', 'End']);
const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
const silent = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph']);
const presses = new Set(['Enter', ' ']);

function isLet({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || lets.has(key)) return true;
  if (arrows.has(key)) return !altKey && !shiftKey;
  return (
    presses.has(key) && target instanceof Element && target.closest('button, summary') !== null
  );
}

/** `onHeld` hears of every key that was kept from doing something. */
export function useUntouchable(box: RefObject<HTMLElement | null>, onHeld: () => void): void {
  const tell = useRef(onHeld);
  tell.current = onHeld;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const hold = (event: Event): void => {
      event.stopPropagation();
      // Scrolling begins with a press as well.
      if (event.type !== 'pointerdown') event.preventDefault();
    };
    const holdKey = (event: KeyboardEvent): void => {
      if (isLet(event)) return;
      hold(event);
      if (!silent.has(event.key)) tell.current();
    };
    for (const type of held) element.addEventListener(type, hold, true);
    element.addEventListener('keydown', holdKey, true);
    return () => {
      for (const type of held) element.removeEventListener(type, hold, true);
      element.removeEventListener('keydown', holdKey, true);
    };
  }, [box]);
}
