// Any plan that a session may have: boards of every kind, steps on them in any order.
import fc from 'fast-check';
import { canvasKinds } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import { canvasKindsFor, hands, stageKinds } from '#shared/domain/stage.ts';
import { cleanLine, cleanText } from '#shared/lib/text.ts';
import type { BoardPlan, StepPlan } from '#shared/workshops/flat-plan.ts';
import type { OwnPlan } from '#shared/workshops/own-plan.ts';

const any = fc.string({ unit: 'binary', maxLength: 40 });
const line = any.map((raw) => cleanLine(raw, limits.nameChars));
const lines = any.map((raw) => cleanText(raw, limits.scriptChars));
const minute = fc.integer({ min: 0, max: 1_440 });

const board: fc.Arbitrary<BoardPlan> = fc
  .record({
    kind: fc.constantFrom(...canvasKinds),
    question: line,
    lanes: fc.array(line, { maxLength: 4 }),
    criteria: fc.array(fc.record({ title: line, low: line, middle: line, high: line }), {
      maxLength: 3,
    }),
  })
  .map((one) => (one.kind === 'partner' ? one : { ...one, criteria: [] }));

/** Only kinds that one of these boards has room for, or that need none. */
function stepOn(boards: readonly BoardPlan[]): fc.Arbitrary<StepPlan> {
  const places = stageKinds.flatMap((kind): readonly Pick<StepPlan, 'kind' | 'board'>[] => {
    const kinds = canvasKindsFor(kind);
    if (kinds.length === 0) return [{ kind, board: null }];
    return [...boards.entries()]
      .filter(([, one]) => kinds.includes(one.kind))
      .map(([board]) => ({ kind, board }));
  });
  return fc
    .record({
      place: fc.constantFrom(...places),
      title: line,
      goal: line,
      prompt: lines,
      script: lines,
      minutes: fc.record({ 'up-to-12': minute, '13-to-24': minute, '25-to-40': minute }),
      hands: fc.constantFrom(...hands),
      protected: fc.boolean(),
      leftOut: fc.boolean(),
    })
    .map(({ place, ...rest }) => ({ ...place, ...rest }));
}

export const arbitraryPlan: fc.Arbitrary<OwnPlan> = fc
  .array(board, { maxLength: 4 })
  .chain((boards) =>
    fc.record({
      title: line.map((title) => title || 'Ours'),
      outcome: line,
      agreements: fc.array(line, { maxLength: 3 }),
      boards: fc.constant(boards),
      steps: fc.array(stepOn(boards), { maxLength: 12 }),
    }),
  );
