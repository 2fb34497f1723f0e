// Draws a component into a page of its own. Effects have run when it answers.
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

export interface Rendered {
  readonly box: HTMLElement;
  /** The one element that matches. @throws when there is none. */
  find(selector: string): HTMLElement;
  readonly texts: (selector: string) => readonly string[];
  rerender(what: ReactNode): void;
  press(on: Element, key: string, more?: KeyboardEventInit): void;
  click(on: HTMLElement): void;
  unmount(): void;
}

export function render(what: ReactNode): Rendered {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const box = document.createElement('div');
  document.body.append(box);
  const root = createRoot(box);
  act(() => root.render(what));
  return {
    box,
    find(selector) {
      const found = box.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`Nothing matches ${selector} in ${box.innerHTML}`);
      return found;
    },
    texts: (selector) => [...box.querySelectorAll(selector)].map((one) => one.textContent ?? ''),
    rerender: (next) => act(() => root.render(next)),
    press: (on, key, more) =>
      act(() => {
        on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
      }),
    click: (on) => act(() => on.click()),
    unmount() {
      act(() => root.unmount());
      box.remove();
    },
  };
}
