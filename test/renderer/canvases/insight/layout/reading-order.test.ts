import { describe, expect, it } from 'vitest';
import { neighbour } from '../../../../../renderer/canvases/insight/layout/reading-order.ts';

const groups = [
  { key: 'a', noteIds: ['a1', 'a2', 'a3', 'a4', 'a5'], columns: 2 },
  { key: 'empty', noteIds: [], columns: 1 },
  { key: 'b', noteIds: ['b1', 'b2'], columns: 1 },
];

describe('arrow keys', () => {
  it('walk along a row and down a column', () => {
    expect(neighbour(groups, 'a1', 'right')).toBe('a2');
    expect(neighbour(groups, 'a1', 'down')).toBe('a3');
    expect(neighbour(groups, 'a4', 'up')).toBe('a2');
    expect(neighbour(groups, 'a3', 'first')).toBe('a1');
    expect(neighbour(groups, 'a3', 'last')).toBe('a5');
  });
  it('go on into the next group that has notes, and back', () => {
    expect(neighbour(groups, 'a5', 'right')).toBe('b1');
    expect(neighbour(groups, 'a5', 'down')).toBe('b1');
    expect(neighbour(groups, 'b1', 'left')).toBe('a5');
    expect(neighbour(groups, 'b1', 'up')).toBe('a5');
  });
  it('stay at the edges of the board', () => {
    expect(neighbour(groups, 'a1', 'left')).toBe('a1');
    expect(neighbour(groups, 'b2', 'down')).toBe('b2');
  });
  it('reach every note of the board from its first one', () => {
    const seen = ['a1'];
    for (let next = 'a1'; ; ) {
      const step = neighbour(groups, next, 'right');
      if (step === next) break;
      seen.push(step);
      next = step;
    }
    expect(seen).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2']);
  });
});
