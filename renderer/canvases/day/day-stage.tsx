// Stages without a board: how a day begins, rests and ends. Console and room use the same ones.
import type { PlainStageKind, Stage } from '#shared/domain/stage.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { AgreeView } from './agree-view.tsx';
import { ArriveView } from './arrive-view.tsx';
import { BehaviourView } from './behaviour-view.tsx';
import { BreakView } from './break-view.tsx';
import { CloseView } from './close-view.tsx';

interface Props {
  readonly stage: Stage;
  readonly kind: PlainStageKind;
}

export function DayStage({ stage, kind }: Props) {
  switch (kind) {
    case 'arrive':
      return <ArriveView />;
    case 'agree':
      return <AgreeView />;
    case 'behaviour':
      return <BehaviourView />;
    case 'break':
      return <BreakView stage={stage} />;
    case 'close':
      return <CloseView />;
    default:
      return assertNever(kind);
  }
}
