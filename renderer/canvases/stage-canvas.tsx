// What a stage is worked on: the board of its canvas, or the face of a stage without one.
import { isPlainKind, type Stage } from '#shared/domain/stage.ts';
import { DayStage } from './day/day-stage.tsx';
import { InsightCanvas } from './insight/insight-canvas.tsx';

export function StageCanvas({ stage }: { readonly stage: Stage }) {
  const { kind } = stage;
  return isPlainKind(kind) ? (
    <DayStage stage={stage} kind={kind} />
  ) : (
    <InsightCanvas stage={stage} />
  );
}
