// The double's displays: which there are, what keeps them on, and plugging and pulling them.
import { EventEmitter } from 'node:events';

export interface Display {
  readonly id: number;
  readonly bounds: { x: number; y: number; width: number; height: number };
}
let displays: readonly Display[] = [{ id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 } }];

class Screen extends EventEmitter {
  getPrimaryDisplay = () => displays[0] && { ...displays[0], workArea: displays[0].bounds };
  getAllDisplays = () => displays;
}
export const screen = new Screen();

/** The displays there are from now on; the app is told. */
export function plug(wanted: readonly Display[]): void {
  const event = wanted.length > displays.length ? 'display-added' : 'display-removed';
  displays = wanted;
  screen.emit(event);
}

/** What keeps the displays on just now. */
export const awake = new Set<number>();
let blockerCount = 0;
export const powerSaveBlocker = {
  start: (): number => {
    awake.add(++blockerCount);
    return blockerCount;
  },
  stop: (id: number): boolean => awake.delete(id),
};
