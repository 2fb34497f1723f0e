import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { followDisplays, placeRoom } from '../../../electron/shell/room-display.ts';

const bounds = { x: 0, y: 0, width: 1280, height: 800 };
const laptop = { id: 1, bounds, workArea: bounds };
const projector = { id: 2, bounds: { x: 1280, y: 0, width: 1920, height: 1080 } };
const atHome = { x: 344, y: 40, width: 896, height: 560 };

function machine(...displays: object[]) {
  const state = { displays, log: [] as unknown[], isFull: false };
  const screen = Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => laptop,
    getAllDisplays: () => state.displays,
  });
  const window = Object.assign(new EventEmitter(), {
    isFullScreen: () => state.isFull,
    setBounds: (to: unknown) => void state.log.push(to),
    setFullScreen: (on: boolean) => {
      state.isFull = on;
      state.log.push(on);
    },
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
    expect(placeRoom(window, screen)).toBe('second-screen');
    expect(state.log).toEqual([projector.bounds, true]);
  });
  it('is an ordinary window on the one display, beside the console', () => {
    const { state, screen, window } = machine(laptop);
    expect(placeRoom(window, screen)).toBe('window');
    expect(state.log).toEqual([atHome]);
  });
  it('follows when a projector comes and goes, and says so, until it is closed', () => {
    const { state, screen, window } = machine(laptop);
    const said: string[] = [];
    followDisplays(window, screen, (placed) => void said.push(placed));
    state.displays = [laptop, projector];
    screen.emit('display-added');
    expect(state.log).toEqual([projector.bounds, true]);
    state.displays = [laptop];
    screen.emit('display-removed');
    expect(state.log.slice(2)).toEqual([false, atHome]);
    expect(said).toEqual(['second-screen', 'window']);
    window.emit('closed');
    const before = state.log.length;
    screen.emit('display-added');
    expect(state.log).toHaveLength(before);
  });
  it('is left alone by what does not concern it, and fits a projector that changes its size', () => {
    const { state, screen, window } = machine(laptop, projector);
    placeRoom(window, screen);
    followDisplays(window, screen, () => undefined);
    const before = state.log.length;
    screen.emit('display-metrics-changed');
    expect(state.log).toHaveLength(before);
    const smaller = { x: 1280, y: 0, width: 1024, height: 768 };
    state.displays = [laptop, { id: 2, bounds: smaller }];
    screen.emit('display-metrics-changed');
    expect(state.log.slice(before)).toEqual([false, smaller, true]);
  });
});
