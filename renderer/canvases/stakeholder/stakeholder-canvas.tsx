// The stakeholder canvas: who has to do with the behaviour, where they stand and how they are linked.
import type { Canvas } from '#shared/domain/canvas.ts';
import { isStakeholderKind, type Stage, type StakeholderStageKind } from '#shared/domain/stage.ts';
import { useSession } from '../../store/hooks.ts';

export function StakeholderCanvas({ stage }: { readonly stage: Stage }) {
  const canvas = useSession((state) => state.session.canvas.get(stage.canvasId ?? ''));
  if (!canvas || !isStakeholderKind(stage.kind)) return null;
  return <StakeholderStage key={stage.id} kind={stage.kind} canvas={canvas} />;
}

interface Props {
  readonly kind: StakeholderStageKind;
  readonly canvas: Canvas;
}

function StakeholderStage({ kind, canvas }: Props) {
  return <div className="stakeholder-canvas" data-stage-kind={kind} data-canvas={canvas.id} />;
}
