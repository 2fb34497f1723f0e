import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushOnQuit } from '../../../electron/shell/flush-on-quit.ts';

class FakeApp extends EventEmitter {
  ended = 0;
  quit = (): void => {
    let isPrevented = false;
    this.emit('before-quit', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    if (!isPrevented) this.ended++;
  };
}

function running(end: () => Promise<void>, flush = vi.fn(async () => undefined)) {
  const app = new FakeApp();
  const powerMonitor = new EventEmitter();
  const signals = new EventEmitter();
  flushOnQuit({ app, powerMonitor, signals, flush, end } as unknown as Parameters<
    typeof flushOnQuit
  >[0]);
  return { app, powerMonitor, signals };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the app ends only when everything is on the disk', () => {
  it('and asks for it once, however often it is told to end', async () => {
    let settle: () => void = () => undefined;
    const flush = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          settle = resolve;
        }),
    );
    const { app } = running(flush);
    app.quit();
    app.quit();
    await vi.advanceTimersByTimeAsync(4_999);
    expect([app.ended, flush.mock.calls.length]).toEqual([0, 1]);
    settle();
    await vi.advanceTimersByTimeAsync(0);
    expect(app.ended).toBe(1);
  });
  it('but does not wait longer than five seconds', async () => {
    const { app } = running(() => new Promise(() => undefined));
    app.quit();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(app.ended).toBe(1);
  });
  it('also when flushing fails', async () => {
    const { app } = running(() => Promise.reject(new Error('disk')));
    app.quit();
    await vi.advanceTimersByTimeAsync(0);
    expect(app.ended).toBe(1);
  });
  it.each(['SIGINT', 'SIGTERM'])('on %s', async (signal) => {
    const { app, signals } = running(async () => undefined);
    signals.emit(signal);
    await vi.advanceTimersByTimeAsync(0);
    expect(app.ended).toBe(1);
  });
  it('when the machine is shut down, the person logs off or the last window is closed', async () => {
    const flush = vi.fn(async () => undefined);
    const { app, powerMonitor } = running(flush);
    const window = new EventEmitter();
    app.emit('browser-window-created', {}, window);
    for (const tell of [
      () => powerMonitor.emit('shutdown'),
      () => window.emit('session-end'),
      () => app.emit('window-all-closed'),
    ]) {
      tell();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect([app.ended, flush.mock.calls.length]).toEqual([3, 1]);
  });
});

describe('a machine that goes to sleep', () => {
  it('has everything on the disk first, and the app goes on', async () => {
    const flush = vi.fn(async () => undefined);
    const { app, powerMonitor } = running(async () => undefined, flush);
    powerMonitor.emit('suspend');
    await vi.advanceTimersByTimeAsync(0);
    expect([flush.mock.calls.length, app.ended]).toEqual([1, 0]);
  });
});
