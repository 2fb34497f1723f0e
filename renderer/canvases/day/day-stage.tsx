// Stages without a board: how a day begins, rests and ends. Each has a face for the console, to
// write on, and one for the room, to read.
import type { PlainStageKind, Stage } from '#shared/domain/stage.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { useOpenSession } from '../../store/hooks.ts';
import { AgreeView } from './agree-view.tsx';
import { ArriveView } from './arrive-view.tsx';
import { BehaviourView } from './behaviour-view.tsx';
import { BreakView } from './break-view.tsx';
import { CloseView } from './close-view.tsx';
import { RoomAgree } from './room-agree.tsx';
import { RoomArrive } from './room-arrive.tsx';
import { RoomBehaviour } from './room-behaviour.tsx';
import { RoomClose } from './room-close.tsx';
import './day-stage.css';

interface Props {
  readonly stage: Stage;
  readonly kind: PlainStageKind;
}

export function DayStage(props: Props) {
  const { store } = useOpenSession();
  if (store.role === 'room') return <RoomFace {...props} />;
  return (
    // Buttons here belong to the board: the letters that work there work here too.
    <div className="day" data-board="">
      <ConsoleFace {...props} />
    </div>
  );
}

function ConsoleFace({ stage, kind }: Props) {
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

function RoomFace({ stage, kind }: Props) {
  switch (kind) {
    case 'arrive':
      return <RoomArrive />;
    case 'agree':
      return <RoomAgree />;
    case 'behaviour':
      return <RoomBehaviour />;
    case 'break':
      return <BreakView stage={stage} />;
    case 'close':
      return <RoomClose />;
    default:
      return assertNever(kind);
  }
}
