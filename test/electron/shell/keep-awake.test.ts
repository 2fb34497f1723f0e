import { expect, it } from 'vitest';
import { keepAwake } from '../../../electron/shell/keep-awake.ts';

it('one hold at a time, let go when it is over', () => {
  const log: unknown[] = [];
  const displays = keepAwake({
    start: (type) => log.push(type),
    stop: (id) => {
      log.push(`let go of ${id}`);
      return true;
    },
  });
  displays.stayOn(false);
  expect(log).toEqual([]);
  displays.stayOn(true);
  displays.stayOn(true);
  expect(log).toEqual(['prevent-display-sleep']);
  displays.stayOn(false);
  displays.stayOn(false);
  expect(log).toEqual(['prevent-display-sleep', 'let go of 1']);
});
