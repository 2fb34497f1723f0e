// Whoever works by keys must not be sent back to the beginning of the page: where something goes, or
// is switched off, that had the focus, the focus goes to what stands in its place now.
import { type RefObject, useEffect } from 'react';

/** An element on the way up from the focus, and its place among its siblings. */
interface Step {
  readonly element: Element;
  readonly parent: Element;
  readonly at: number;
}

const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [data-note-id], [tabindex="0"]';

export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const whole = root.current;
    if (!whole) return;
    let trail: readonly Step[] = [];
    let isByKey = false;
    let frame = 0;
    const heard = new AbortController();
    const { signal } = heard;
    const isLost = (): boolean => isByKey && hasNoFocus(document.activeElement);
    whole.addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof Element)) return;
        // From a panel that closes people go back to the board, where letters are keys again.
        if (target.closest('.console-side')) trail = [];
        // A dialog gives the focus back to where it came from: that place is still the one to keep.
        else if (!target.closest('dialog, [popover]')) trail = trailFrom(target, whole);
      },
      { signal },
    );
    window.addEventListener('keydown', () => (isByKey = true), { signal, capture: true });
    const pressed = (): void => {
      isByKey = false;
      // A press beside everything gives the focus up, and nothing was taken away.
      trail = [];
    };
    window.addEventListener('pointerdown', pressed, { signal, capture: true });
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      cancelAnimationFrame(frame);
      // Whoever took it away may want it somewhere: they come first.
      frame = requestAnimationFrame(() => {
        if (isLost()) handOn(trail);
      });
    });
    observer.observe(whole, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      heard.abort();
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [root]);
}

/** What is switched off keeps the focus for a moment, of no use to anybody. */
const hasNoFocus = (active: Element | null): boolean =>
  active === null || active === document.body || active.matches(':disabled');

function trailFrom(target: Element, whole: Element): readonly Step[] {
  const steps: Step[] = [];
  let element = target;
  while (element !== whole) {
    const { parentElement: parent } = element;
    if (!parent) return [];
    steps.push({ element, parent, at: [...parent.children].indexOf(element) });
    element = parent;
  }
  return steps;
}

/** To the next in the same place, else to the one before, else the same one level up. */
function handOn(trail: readonly Step[]): void {
  for (const { element, parent, at } of trail) {
    if (!parent.isConnected) continue;
    const from = element.isConnected ? [...parent.children].indexOf(element) + 1 : at;
    const siblings = [...parent.children];
    if (siblings.slice(from).some((one) => focusIn(one, 'first'))) return;
    if (
      siblings
        .slice(0, from)
        .reverse()
        .some((one) => focusIn(one, 'last'))
    )
      return;
  }
}

function focusIn(element: Element, which: 'first' | 'last'): boolean {
  const inside = [...element.querySelectorAll(FOCUSABLE)];
  if (element.matches(FOCUSABLE)) inside.unshift(element);
  if (which === 'last') inside.reverse();
  return inside.some((one) => {
    if (!(one instanceof HTMLElement) || one.matches(':disabled')) return false;
    if (one.closest('dialog, [popover]')) return false;
    one.focus();
    return document.activeElement === one;
  });
}
