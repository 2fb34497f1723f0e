import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardOf, lanesOf } from '#shared/derive/board.ts';
import { mostScale } from '#shared/derive/room-letters.ts';
import { wallFit } from '../../../../../renderer/canvases/insight/layout/wall-pages.ts';
import { buildSession } from '../../../../builders/session.ts';

it('a wall takes as many pages as its notes need, and never fewer with larger letters', () => {
  const size = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(size, fc.double({ min: 1, max: mostScale, noNaN: true }), (count, scale) => {
      const { session, canvasId } = buildSession(count);
      const board = boardOf(session, canvasId);
      const fit = wallFit(board, lanesOf(session, canvasId), 'cluster', scale);
      expect(fit.noteCount).toBe(count);
      // A wall of unsorted notes fills its pages.
      expect(fit.pages).toBe(Math.max(1, Math.ceil(count / fit.notesAPage)));
    }),
    { numRuns: 40 },
  );
});
