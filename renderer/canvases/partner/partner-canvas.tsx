// The partner canvas: what matters in a partner, how the candidates score, and who is asked.
import type { Canvas } from '#shared/domain/canvas.ts';
import { isPartnerKind, type PartnerStageKind, type Stage } from '#shared/domain/stage.ts';
import { useSession } from '../../store/hooks.ts';

export function PartnerCanvas({ stage }: { readonly stage: Stage }) {
  const canvas = useSession((state) => state.session.canvas.get(stage.canvasId ?? ''));
  if (!canvas || !isPartnerKind(stage.kind)) return null;
  return <PartnerStage key={stage.id} kind={stage.kind} canvas={canvas} />;
}

interface Props {
  readonly kind: PartnerStageKind;
  readonly canvas: Canvas;
}

function PartnerStage({ kind, canvas }: Props) {
  return <div className="partner-canvas" data-stage-kind={kind} data-canvas={canvas.id} />;
}
