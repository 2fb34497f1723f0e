import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endOnSignal } from '../../../electron/shell/end-on-signal.ts';

let exits: unknown[];
beforeEach(() => {
  exits = [];
  vi.useFakeTimers();
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    exits.push(code);
    return undefined as never;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function ending(finish: () => Promise<void>) {
  const signals = new EventEmitter();
  endOnSignal(signals as unknown as NodeJS.Process, finish);
  return signals;
}

describe('a host without windows', () => {
  it.each([
    ['SIGINT', []],
    ['SIGTERM', []],
    ['message', ['end']],
  ])('ends with 0 on %s, once everything is on the disk', async (signal, words) => {
    let settle: () => void = () => undefined;
    const finish = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          settle = resolve;
        }),
    );
    const signals = ending(finish);
    signals.emit(signal, ...words);
    signals.emit(signal, ...words);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(exits).toEqual([]);
    settle();
    await vi.advanceTimersByTimeAsync(0);
    expect([exits, finish.mock.calls.length]).toEqual([[0], 1]);
  });
  it('does not wait longer than five seconds', async () => {
    ending(() => new Promise(() => undefined)).emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(exits).toEqual([0]);
  });
  it('says so when it could not finish', async () => {
    ending(() => Promise.reject(new Error('disk'))).emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(0);
    expect(exits).toEqual([1]);
  });
  it('does not end for any other message', () => {
    ending(async () => undefined).emit('message', { x: 1 });
    expect(exits).toEqual([]);
  });
});
