import { expect, it } from 'vitest';
import { browserPrinter } from '../../../electron/shell/browser-printer.ts';
import { findChromium } from '../../../electron/shell/find-chromium.ts';

const on = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, there: readonly string[]) =>
  findChromium({ platform, env, exists: (path) => there.includes(path) });

it('a Chromium is found where each system puts it', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(on('darwin', {}, [chrome])).toBe(chrome);
  const edge = 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(on('win32', { ProgramFiles: 'C:\\Programs' }, [edge])).toBe(edge);
  expect(on('linux', { PATH: '/a:/b' }, ['/b/chromium'])).toBe('/b/chromium');
});

it('another one can be named, and none is none', () => {
  expect(on('linux', { PATH: '/b', COMMONBOARD_CHROMIUM: '/own' }, ['/own', '/b/chromium'])).toBe(
    '/own',
  );
  expect(on('linux', { PATH: '/b' }, [])).toBeNull();
});

it('without one, that is said as data', async () => {
  expect(await browserPrinter(() => null).print(new Uint8Array())).toMatchObject({
    ok: false,
    error: { type: 'export.no-printer' },
  });
});

it('one that can’t be started is an error as data as well', async () => {
  expect(await browserPrinter(() => '/no/such/browser').print(new Uint8Array())).toMatchObject({
    ok: false,
    error: { type: 'export.not-printed' },
  });
});
