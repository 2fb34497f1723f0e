// The worked example with a kindness canvas: its programmes, and an open step to look at them.
import type { Session } from '#shared/domain/session-body.ts';
import type { ProgrammeStageKind } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { exampleProgrammes } from '#shared/workshops/example-programmes.ts';
import { exampleSession } from '#shared/workshops/example-session.ts';
import { seededBytes } from './random.ts';
import { afterOps } from './session.ts';

const steps: readonly ProgrammeStageKind[] = [
  ...(['cards', 'measures', 'gap', 'commit', 'readings', 'held', 'verdict'] as const),
];
/** The step of a kind is called like its kind. */
export function programmesSession(isFilled = true) {
  const random = seededBytes(97);
  const canvasId = newId('canvas', random);
  const example = exampleSession({ now: 1, random });
  const minutes = { 'up-to-12': 480_000, '13-to-24': 480_000, '25-to-40': 480_000 };
  const stages = steps.map((kind) => ({ kind, stageId: newId('stage', random) }));
  const bare: Session = afterOps(
    example,
    { type: 'canvas.add', canvasId, kind: 'kindness', question: 'What will we try?', lanes: [] },
    ...stages.map(
      ({ kind, stageId }): Op => ({
        ...{ type: 'stage.add', stageId, canvasId, kind, title: kind, goal: kind, prompt: kind },
        ...{ script: '', durationsMs: minutes, protected: false, beforeId: null },
      }),
    ),
  );
  const session = isFilled ? afterOps(bare, ...exampleProgrammes(bare, canvasId, random)) : bare;
  const [first] = stages;
  if (!first) throw new Error('No steps.');
  const open: Op = { type: 'stage.open', stageId: first.stageId, visitId: null, at: 1 };
  return { session: afterOps(session, open), canvasId, stages };
}
