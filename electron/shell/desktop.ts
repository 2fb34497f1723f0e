// What only the desktop can say and do for the app.
import { screen, shell } from 'electron';
import type { Desktop } from '../services/ports.ts';

export const desktop: Desktop = {
  otherScreens: () => screen.getAllDisplays().length - 1,
  // The system answers with what went wrong, in its own words; nothing when it opened.
  openFolder: async (path) => (await shell.openPath(path)) === '',
};
