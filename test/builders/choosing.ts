// A kindness canvas with three ideas to choose from, and its steps on to what was counted.
import type { StageKind } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { kindnessSession } from './kindness.ts';

const kinds: readonly (readonly [StageKind, string])[] = [
  ['cards', 'Programme cards'],
  ['measures', 'Measures'],
  ['gap', 'The gap'],
  ['commit', 'Commit'],
  ['readings', 'Readings'],
];

export function choosingSession() {
  const built = kindnessSession(3, 1);
  const minutes = { 'up-to-12': 480_000, '13-to-24': 480_000, '25-to-40': 480_000 };
  const more = kinds.map(
    ([kind, title]): Op => ({
      ...{ type: 'stage.add', stageId: newId('stage', built.random), canvasId: built.canvasId },
      ...{ kind, title, goal: '', prompt: `${title}: what now?`, script: '' },
      ...{ durationsMs: minutes, protected: false, beforeId: null },
    }),
  );
  return { built, more };
}
