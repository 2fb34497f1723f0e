import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { followDisplays, placeRoom } from '../../../electron/shell/room-display.ts';

const laptop = { id: 1, bounds: { x: 0, y: 0, width: 1280, height: 800 } };
const projector = { id: 2, bounds: { x: 1280, y: 0, width: 1920, height: 1080 } };

function machine(...displays: object[]) {
  const state = { displays, log: [] as unknown[] };
  const screen = Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => laptop,
    getAllDisplays: () => state.displays,
  });
  const window = Object.assign(new EventEmitter(), {
    setBounds: (bounds: unknown) => void state.log.push(bounds),
    setFullScreen: (on: boolean) => void state.log.push(on),
  });
  return {
    state,
    screen: screen as unknown as Electron.Screen & EventEmitter,
    window: window as unknown as Electron.BrowserWindow & EventEmitter,
  };
}

describe('the room window', () => {
  it('fills the second display', () => {
    const { state, screen, window } = machine(laptop, projector);
    placeRoom(window, screen);
    expect(state.log).toEqual([false, projector.bounds, true]);
  });
  it('is an ordinary window with one display', () => {
    const { state, screen, window } = machine(laptop);
    placeRoom(window, screen);
    expect(state.log).toEqual([false]);
  });
  it('follows when a projector comes and goes, until it is closed', () => {
    const { state, screen, window } = machine(laptop);
    followDisplays(window, screen);
    state.displays = [laptop, projector];
    screen.emit('display-added');
    expect(state.log.at(-1)).toBe(true);
    state.displays = [laptop];
    screen.emit('display-removed');
    expect(state.log.at(-1)).toBe(false);
    window.emit('closed');
    const before = state.log.length;
    screen.emit('display-added');
    expect(state.log).toHaveLength(before);
  });
});
