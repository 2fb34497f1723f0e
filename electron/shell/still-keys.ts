// A room full of people must not lose the wall to a slip of a finger: no key loads its page anew or
// closes its window.
import type { Input, WebContents } from 'electron';

const withControl: ReadonlySet<string> = new Set(['r', 'w']);

export const isStill = ({ key, control, meta }: Pick<Input, 'key' | 'control' | 'meta'>): boolean =>
  key === 'F5' || ((control || meta) && withControl.has(key.toLowerCase()));

export const stillKeys = (contents: Pick<WebContents, 'on'>): void => {
  contents.on('before-input-event', (event, input) => {
    if (isStill(input)) event.preventDefault();
  });
};
