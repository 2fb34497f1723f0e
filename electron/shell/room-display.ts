// Where the room window belongs: on the second display, filling it; with one display it is an
// ordinary window. It follows when a projector is plugged in or pulled out.
import type { BrowserWindow, Display, Screen } from 'electron';

/** The display that people in the room look at; null when there is only the facilitator's. */
export const roomDisplay = (screen: Screen): Display | null => {
  const own = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().find(({ id }) => id !== own) ?? null;
};

export function placeRoom(window: BrowserWindow, screen: Screen): void {
  const display = roomDisplay(screen);
  window.setFullScreen(false);
  if (!display) return;
  window.setBounds(display.bounds);
  window.setFullScreen(true);
}

/** Until the window is closed. */
export function followDisplays(window: BrowserWindow, screen: Screen): void {
  const place = (): void => placeRoom(window, screen);
  screen.on('display-added', place);
  screen.on('display-removed', place);
  window.once('closed', () => {
    screen.off('display-added', place);
    screen.off('display-removed', place);
  });
}
