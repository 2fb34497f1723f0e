// Where the room window belongs: on the second display, filling it; with one display it is an
// ordinary window. It follows when a projector is plugged in or pulled out.
import type { BrowserWindow, Display, Rectangle, Screen } from 'electron';

export type Placed = 'window' | 'second-screen';

/** The display that people in the room look at; null when there is only the facilitator's. */
export const roomDisplay = (screen: Screen): Display | null => {
  const own = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().find(({ id }) => id !== own) ?? null;
};

const MARGIN = 40;

/** In a corner of the facilitator's display, so that the console is still to be reached. */
function boundsAtHome(screen: Screen): Rectangle {
  const { x, y, width, height } = screen.getPrimaryDisplay().workArea;
  const size = {
    width: Math.min(1024, Math.round(width * 0.7)),
    height: Math.min(768, Math.round(height * 0.7)),
  };
  return { x: x + width - size.width - MARGIN, y: y + MARGIN, ...size };
}

export function placeRoom(window: BrowserWindow, screen: Screen): Placed {
  const display = roomDisplay(screen);
  // Some systems move a window only when it no longer fills its display.
  if (window.isFullScreen()) window.setFullScreen(false);
  if (!display) {
    const home = (): void => window.setBounds(boundsAtHome(screen));
    if (window.isFullScreen()) window.once('leave-full-screen', home);
    home();
    return 'window';
  }
  window.setBounds(display.bounds);
  window.setFullScreen(true);
  return 'second-screen';
}

/** Until the window is closed. What does not concern its display leaves it alone. */
export function followDisplays(
  window: BrowserWindow,
  screen: Screen,
  moved: (placed: Placed) => void,
): void {
  const where = (): string => JSON.stringify(roomDisplay(screen)?.bounds ?? null);
  let at = where();
  const place = (): void => {
    if (where() === at) return;
    at = where();
    moved(placeRoom(window, screen));
  };
  screen.on('display-added', place);
  screen.on('display-removed', place);
  screen.on('display-metrics-changed', place);
  window.once('closed', () => {
    screen.off('display-added', place);
    screen.off('display-removed', place);
    screen.off('display-metrics-changed', place);
  });
}
