import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leastShare,
  mostScale,
  mostSteps,
  notesAPage,
  roomLetters,
} from '#shared/derive/room-letters.ts';

const distance = fc.double({ min: 1, max: 60, noNaN: true });
const height = fc.double({ min: 0.3, max: 10, noNaN: true });
const steps = fc.integer({ min: 0, max: mostSteps });
const sight = fc.record({
  backRowM: fc.option(distance),
  pictureM: fc.option(height),
  largerSteps: steps,
});

describe('letters of the room', () => {
  it('stay as they are while nothing was measured', () => {
    const nothing = { backRowM: null, pictureM: null, largerSteps: 0 };
    expect(roomLetters(nothing)).toMatchObject({ scale: 1, isTooFar: false, farthestM: null });
    expect(roomLetters({ ...nothing, backRowM: 40 }).scale).toBe(1);
  });

  it('show a capital of a two-hundredth of the distance: 5 cm at 10 m', () => {
    const { share } = roomLetters({ backRowM: 10, pictureM: 1.5, largerSteps: 0 });
    expect(share * 1.5 * 0.668).toBeCloseTo(0.05);
  });

  it('say how far the back row may be where it is too far', () => {
    const far = roomLetters({ backRowM: 30, pictureM: 1.5, largerSteps: 0 });
    expect(far).toMatchObject({ scale: mostScale, isTooFar: true });
    expect(far.farthestM).toBeCloseTo(10.22, 1);
  });

  it('are never below the floor nor above the most', () => {
    fc.assert(
      fc.property(sight, (one) => {
        const { share, scale } = roomLetters(one);
        expect(share).toBeGreaterThanOrEqual(leastShare);
        expect(scale).toBeGreaterThanOrEqual(1);
        expect(scale).toBeLessThanOrEqual(mostScale + 1e-9);
      }),
    );
  });

  it('never shrink when people sit farther away, the picture is lower or somebody asks for larger', () => {
    fc.assert(
      fc.property(
        distance,
        height,
        steps,
        fc.double({ min: 1, max: 3, noNaN: true }),
        (d, h, s, by) => {
          const now = roomLetters({ backRowM: d, pictureM: h, largerSteps: s }).share;
          const farther = roomLetters({ backRowM: d * by, pictureM: h, largerSteps: s }).share;
          const lower = roomLetters({ backRowM: d, pictureM: h / by, largerSteps: s }).share;
          const larger = roomLetters({ backRowM: d, pictureM: h, largerSteps: s + 1 }).share;
          for (const other of [farther, lower, larger])
            expect(other).toBeGreaterThanOrEqual(now - 1e-12);
        },
      ),
    );
  });

  it('are read from the back row unless it is said to be too far', () => {
    fc.assert(
      fc.property(distance, height, steps, (backRowM, pictureM, largerSteps) => {
        const letters = roomLetters({ backRowM, pictureM, largerSteps });
        const isRead = (letters.farthestM ?? 0) >= backRowM - 1e-6;
        expect(isRead).toBe(!letters.isTooFar);
      }),
    );
  });
});

describe('notes on one page of the room', () => {
  it('are fewer with larger letters, and never none', () => {
    const scale = fc.double({ min: 1, max: mostScale, noNaN: true });
    fc.assert(
      fc.property(scale, scale, (one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        expect(notesAPage(large)).toBeGreaterThan(0);
        expect(notesAPage(large)).toBeLessThanOrEqual(notesAPage(small));
      }),
    );
  });
});
