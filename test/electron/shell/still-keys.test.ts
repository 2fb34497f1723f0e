import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { isStill } from '#shared/lib/still-key.ts';
import { stillKeys } from '../../../electron/shell/still-keys.ts';

const plain = { control: false, meta: false, alt: false };

it('no key loads the room anew, closes its window or leads back, on any system', () => {
  for (const key of ['r', 'R', 'w', 'W', 'q']) {
    expect(isStill({ ...plain, key, control: true })).toBe(true);
    expect(isStill({ ...plain, key, meta: true })).toBe(true);
  }
  expect(isStill({ ...plain, key: 'F5' })).toBe(true);
  expect(isStill({ ...plain, key: 'F5', control: true })).toBe(true);
  for (const key of ['ArrowLeft', 'ArrowRight', 'F4'])
    expect(isStill({ ...plain, key, alt: true })).toBe(true);
  for (const key of ['BrowserBack', 'BrowserForward', 'BrowserRefresh'])
    expect(isStill({ ...plain, key })).toBe(true);
});

it('letters, leafing, AltGr and full screen stay keys', () => {
  for (const key of ['r', 'w', 'q', 'PageDown', 'ArrowRight', 'F11'])
    expect(isStill({ ...plain, key })).toBe(false);
  expect(isStill({ ...plain, key: '+', control: true })).toBe(false);
  expect(isStill({ ...plain, key: '[', control: true, alt: true })).toBe(false);
});

it('are stopped only while they are to be', () => {
  const webContents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), { webContents });
  let isOn = false;
  stillKeys(window as unknown as Electron.BrowserWindow, () => isOn);
  const isStopped = (on: EventEmitter, name: string, what: unknown): boolean => {
    let stopped = false;
    on.emit(name, { preventDefault: () => (stopped = true) }, what);
    return stopped;
  };
  const reload = { ...plain, key: 'r', control: true };
  expect(isStopped(webContents, 'before-input-event', reload)).toBe(false);
  isOn = true;
  expect(isStopped(webContents, 'before-input-event', reload)).toBe(true);
  expect(isStopped(webContents, 'before-input-event', { ...plain, key: 'r' })).toBe(false);
  expect(isStopped(window, 'app-command', 'browser-backward')).toBe(true);
  expect(isStopped(window, 'app-command', 'volume-up')).toBe(false);
});
