import { expect, it } from 'vitest';
import { isStill } from '../../../electron/shell/still-keys.ts';

const plain = { control: false, meta: false };

it('no key loads the room anew or closes its window, on any system', () => {
  for (const key of ['r', 'R', 'w', 'W']) {
    expect(isStill({ ...plain, key, control: true })).toBe(true);
    expect(isStill({ ...plain, key, meta: true })).toBe(true);
  }
  expect(isStill({ ...plain, key: 'F5' })).toBe(true);
  expect(isStill({ ...plain, key: 'F5', control: true })).toBe(true);
});

it('letters, leafing and full screen stay keys', () => {
  for (const key of ['r', 'w', 'PageDown', 'ArrowRight', 'F11'])
    expect(isStill({ ...plain, key })).toBe(false);
  expect(isStill({ ...plain, key: '+', control: true })).toBe(false);
});
