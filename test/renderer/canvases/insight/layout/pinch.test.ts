import { describe, expect, it } from 'vitest';
import { pinchOf } from '../../../../../renderer/canvases/insight/layout/pinch.ts';

const other = { x: 100, y: 100 };

describe('two fingers', () => {
  it('that go apart zoom in, that come together zoom out', () => {
    expect(pinchOf({ x: 200, y: 100 }, { x: 300, y: 100 }, other).factor).toBe(2);
    expect(pinchOf({ x: 300, y: 100 }, { x: 200, y: 100 }, other).factor).toBe(0.5);
  });

  it('move what is seen by the way of their middle', () => {
    const { from, to } = pinchOf({ x: 200, y: 100 }, { x: 200, y: 140 }, other);
    expect(to).toEqual({ x: from.x, y: from.y + 20 });
  });

  it('that touch each other don’t tear the wall apart', () => {
    const { factor } = pinchOf({ x: 100, y: 100 }, { x: 104, y: 100 }, other);
    expect(factor).toBe(1);
  });
});
