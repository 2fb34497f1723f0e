import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureLayout, pictureSize } from '../../../renderer/screens/library/picture-layout.ts';

const share = fc.float({ min: 0, max: 1, noNaN: true });
const note = fc.record({ x: share, y: share, tone: fc.constant('sky') });

describe('the picture on a card', () => {
  it('shows every note inside its frame', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 60 }), (notes) => {
        const { squares, side } = pictureLayout(notes);
        expect(squares).toHaveLength(notes.length);
        for (const { x, y } of squares) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + side).toBeLessThanOrEqual(pictureSize.width);
          expect(y + side).toBeLessThanOrEqual(pictureSize.height);
        }
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('keeps neighbours apart and both directions to one scale', () => {
    const row = [0, 0.5, 1].map((x) => ({ x, y: 0, tone: 'sky' }));
    const column = [0, 0.5, 1].map((y) => ({ x: 0, y, tone: 'sky' }));
    for (const notes of [row, column]) {
      const { squares, side } = pictureLayout(notes);
      const [first, second] = squares;
      const apart = Math.max(
        (second?.x ?? 0) - (first?.x ?? 0),
        (second?.y ?? 0) - (first?.y ?? 0),
      );
      expect(apart).toBeGreaterThan(side);
    }
  });
});
