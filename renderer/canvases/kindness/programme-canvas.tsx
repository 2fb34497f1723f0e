// The kindness canvas besides its wall of ideas: objective, cards, measures, review.
import type { Canvas } from '#shared/domain/canvas.ts';
import { isProgrammeKind, type ProgrammeStageKind, type Stage } from '#shared/domain/stage.ts';
import { useSession } from '../../store/hooks.ts';

export function ProgrammeCanvas({ stage }: { readonly stage: Stage }) {
  const canvas = useSession((state) => state.session.canvas.get(stage.canvasId ?? ''));
  if (!canvas || !isProgrammeKind(stage.kind)) return null;
  return <ProgrammeStage key={stage.id} kind={stage.kind} canvas={canvas} />;
}

interface Props {
  readonly kind: ProgrammeStageKind;
  readonly canvas: Canvas;
}

function ProgrammeStage({ kind, canvas }: Props) {
  return <div className="programme-canvas" data-stage-kind={kind} data-canvas={canvas.id} />;
}
