// A room full of people must not lose the wall to a slip of a finger: no key loads its page anew or
// closes its window. The console is as still while the clock of a step runs.
import type { BrowserWindow } from 'electron';
import { isStill } from '#shared/lib/still-key.ts';

type Still = Pick<BrowserWindow, 'on'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'on'>;
};

/** Menu keys are stopped as well; what the mouse asks for in a menu is meant. */
export const stillKeys = (window: Still, isOn: () => boolean): void => {
  window.webContents.on('before-input-event', (event, input) => {
    if (isStill(input) && isOn()) event.preventDefault();
  });
  // Keys and mouse buttons that lead back, where the system tells them apart.
  window.on('app-command', (event, command) => {
    if (command.startsWith('browser-') && isOn()) event.preventDefault();
  });
};
