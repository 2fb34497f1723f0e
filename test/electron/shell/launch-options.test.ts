import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultDataFolder, readLaunchOptions } from '../../../electron/shell/launch-options.ts';

const linux = { platform: 'linux' as const, env: {} };

describe('the command line', () => {
  it('names the data folder, before the environment does', () => {
    const env = { COMMONBOARD_DATA: '/from/env' };
    expect(readLaunchOptions(['--data', '/said'], { ...linux, env }).dataFolder).toMatch(/said$/);
    expect(readLaunchOptions([], { ...linux, env }).dataFolder).toMatch(/from.env$/);
  });
  it('takes a relative folder from where it is run', () => {
    expect(isAbsolute(readLaunchOptions(['--data=here'], linux).dataFolder)).toBe(true);
  });
  it.each([
    [[], 0],
    [['--port', '4000'], 4000],
    [['--port=0'], 0],
    [['--port', 'abc'], 0],
    [['--port', '-1'], 0],
    [['--port', '70000'], 0],
  ])('%j means port %i', (args, port) => {
    expect(readLaunchOptions(args, linux).port).toBe(port);
  });
  it('opens the browser unless told not to', () => {
    expect(readLaunchOptions([], linux).opensBrowser).toBe(true);
    expect(readLaunchOptions(['--no-open'], linux).opensBrowser).toBe(false);
  });
  it('takes what is no option for files, wherever it stands', () => {
    const args = ['notes.csv', '--data', '/said', '/abs/board.canvas', '--no-open', ''];
    const { files } = readLaunchOptions(args, linux);
    expect(files).toEqual([resolve('notes.csv'), resolve('/abs/board.canvas')]);
  });
  it('reads a file’s address as desktops write it, and no other address', () => {
    const address = pathToFileURL(resolve('a b.csv')).href;
    const { files } = readLaunchOptions([address, 'https://example.org/x.csv'], linux);
    expect(files).toEqual([resolve('a b.csv')]);
  });
  it('leaves words of others alone', () => {
    const args = ['main.mjs', '--inspect=0', '--remote-debugging-port=0', '--data', '/said'];
    expect(readLaunchOptions(args, linux).dataFolder).toMatch(/said$/);
  });
});

describe('without a word on it, the data folder is where the system keeps what apps keep', () => {
  it('on each system', () => {
    const at = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string =>
      defaultDataFolder({ platform, env }).replaceAll('\\', '/');
    expect(at('linux', { XDG_CONFIG_HOME: '/home/a/cfg' })).toBe('/home/a/cfg/Commonboard');
    expect(at('linux', {})).toMatch(/\/\.config\/Commonboard$/);
    expect(at('darwin', {})).toMatch(/\/Library\/Application Support\/Commonboard$/);
    expect(at('win32', { APPDATA: '/roaming' })).toBe('/roaming/Commonboard');
  });
});
