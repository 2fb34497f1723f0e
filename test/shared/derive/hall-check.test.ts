import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type HallState,
  type HallStep,
  hallSteps,
  isFreshCopy,
  nothingChecked,
  stillOpen,
} from '#shared/derive/hall-check.ts';

const state = fc.constantFrom<HallState[]>('open', 'fine', 'trouble');

it('the hall is ready exactly when every step is fine', () => {
  fc.assert(
    fc.property(fc.tuple(...hallSteps.map(() => state)), (states) => {
      const results: Record<HallStep, HallState> = { ...nothingChecked };
      for (const [nth, step] of hallSteps.entries()) results[step] = states[nth] ?? 'open';
      const open = stillOpen(results);
      expect(open.length === 0).toBe(states.every((one) => one === 'fine'));
      for (const step of open) expect(results[step]).not.toBe('fine');
    }),
  );
});

it('a copy to take along counts for half a day', () => {
  expect([isFreshCopy(null, 5), isFreshCopy(1_000, 2_000)]).toEqual([false, true]);
  expect(isFreshCopy(0, 13 * 3_600_000)).toBe(false);
});
