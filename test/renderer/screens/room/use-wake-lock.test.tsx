// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useWakeLock } from '../../../../renderer/screens/room/use-wake-lock.ts';
import { type Rendered, render } from '../../../builders/render.tsx';

function Stage({ isOpen }: { readonly isOpen: boolean }) {
  useWakeLock(isOpen);
  return null;
}

/** A display that counts what keeps it awake. */
function display() {
  const held = new Set<object>();
  const request = async () => {
    const lock = { release: async () => void held.delete(lock) };
    held.add(lock);
    return lock;
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
  return held;
}
const settled = () => act(async () => undefined);
let page: Rendered;
afterEach(() => {
  page.unmount();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

it('the display stays awake for as long as a stage is open', async () => {
  const held = display();
  page = render(<Stage isOpen={false} />);
  await settled();
  expect(held.size).toBe(0);
  page.rerender(<Stage isOpen />);
  await settled();
  expect(held.size).toBe(1);
  page.rerender(<Stage isOpen={false} />);
  await settled();
  expect(held.size).toBe(0);
});

it('a stage that closes before the lock came gives it back', async () => {
  const held = display();
  page = render(<Stage isOpen />);
  page.rerender(<Stage isOpen={false} />);
  await settled();
  expect(held.size).toBe(0);
});

it('a browser without such a lock is asked for nothing', async () => {
  page = render(<Stage isOpen />);
  await settled();
  expect('wakeLock' in navigator).toBe(false);
});
