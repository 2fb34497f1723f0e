/** A key as browsers and Electron tell it. */
export interface PressedKey {
  readonly key: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
}

const withControl: ReadonlySet<string> = new Set(['r', 'w', 'q', '[', ']']);
const withAlt: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'F4']);
const alone: ReadonlySet<string> = new Set([
  'F5',
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserRefresh',
]);

/** A key that would load a page anew, leave it, or close its window or the app. */
export const isStill = ({ key, control, meta, alt }: PressedKey): boolean =>
  alone.has(key) ||
  (alt && withAlt.has(key)) ||
  // AltGr is both: it writes a sign.
  ((control || meta) && !alt && withControl.has(key.toLowerCase()));
