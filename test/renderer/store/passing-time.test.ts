import { describe, expect, it, vi } from 'vitest';
import { createPassingTime } from '../../../renderer/store/passing-time.ts';

/** A timer that beats when it is told to. */
function played() {
  const clock = { now: 1_000, timers: 0, beat: (): void => undefined };
  const passing = createPassingTime({
    now: () => clock.now,
    every(_, run) {
      clock.timers++;
      clock.beat = run;
      return () => {
        clock.timers--;
      };
    },
  });
  return { clock, passing };
}

describe('passing time', () => {
  it('has one timer however many look, and none when nobody does', () => {
    const { clock, passing } = played();
    const stops = [passing.subscribe(vi.fn()), passing.subscribe(vi.fn())];
    expect(clock.timers).toBe(1);
    stops[0]?.();
    expect(clock.timers).toBe(1);
    stops[1]?.();
    expect(clock.timers).toBe(0);
  });

  it('is the same moment for all between two beats', () => {
    const { clock, passing } = played();
    const look = vi.fn();
    passing.subscribe(look);
    const before = passing.now();
    clock.now = 1_400;
    expect(passing.now()).toBe(before);
    clock.beat();
    expect(passing.now()).toBe(1_400);
    expect(look).toHaveBeenCalledOnce();
  });

  it('is right also when nobody has looked for long', () => {
    const { clock, passing } = played();
    clock.now = 90_000;
    expect(passing.now()).toBe(90_000);
  });
});
