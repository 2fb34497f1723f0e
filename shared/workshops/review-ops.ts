// A review on the agenda of the session whose figures are read: months later it has all it needs.
import type { CanvasId } from '../domain/canvas.ts';
import { newId, type RandomBytes } from '../lib/id.ts';
import { mapValues } from '../lib/record-map.ts';
import type { Op } from '../ops/apply-op.ts';
import { reviewCanvas } from './review.ts';

const MINUTE_MS = 60_000;
/** Without the objective, which such a session has, and the close, which it had. */
export const reviewKinds = ['readings', 'held', 'verdict'] as const;

/** Its steps behind everything else, on a board with programmes. */
export const reviewOps = (canvasId: CanvasId, random: RandomBytes): readonly Op[] =>
  reviewCanvas.stages
    .filter(({ kind }) => reviewKinds.some((one) => one === kind))
    .map(({ kind, title, goal, prompt, script, minutes }): Op => {
      const durationsMs = mapValues(minutes, (planned) => planned * MINUTE_MS);
      const words = { kind, title, goal, prompt, script, durationsMs, protected: false };
      const stageId = newId('stage', random);
      return { type: 'stage.add', stageId, canvasId, ...words, beforeId: null };
    });
