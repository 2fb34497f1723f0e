import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { containPages } from '../../../electron/shell/contain-pages.ts';

class Contents extends EventEmitter {
  open: (details: { url: string }) => unknown = () => ({ action: 'allow' });
  getURL = (): string => 'app://commonboard/';
  setWindowOpenHandler = (handler: Contents['open']): void => {
    this.open = handler;
  };
}

function contained(): Contents {
  const app = new EventEmitter();
  const contents = new Contents();
  containPages(app as unknown as Electron.App);
  app.emit('web-contents-created', {}, contents);
  return contents;
}
const isPrevented = (name: string, details: object): boolean => {
  let prevented = false;
  contained().emit(name, {
    ...details,
    preventDefault: () => {
      prevented = true;
    },
  });
  return prevented;
};

describe('a page', () => {
  it.each([
    'https://example.org/',
    'file:///etc/passwd',
    'app://commonboard/other',
    'app://other/',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('may not go to %s', (url) => {
    expect(isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
  });
  it('may load itself again', () => {
    const own = { url: 'app://commonboard/', isMainFrame: true };
    expect(isPrevented('will-frame-navigate', own)).toBe(false);
  });
  it('has no frame that goes anywhere', () => {
    const inner = { url: 'app://commonboard/', isMainFrame: false };
    expect(isPrevented('will-frame-navigate', inner)).toBe(true);
  });
  it('is not redirected and holds no guest', () => {
    expect(isPrevented('will-redirect', { url: 'app://commonboard/' })).toBe(true);
    expect(isPrevented('will-attach-webview', {})).toBe(true);
  });
  it.each(['https://example.org/', 'about:blank', 'app://commonboard/'])(
    'opens no window for %s',
    (url) => {
      expect(contained().open({ url })).toEqual({ action: 'deny' });
    },
  );
});
