// The partner canvas: what matters in a partner, how the candidates score, and who is asked. Each
// step has a face for the console, to work on, and one for the room, to read.
import type { Canvas } from '#shared/domain/canvas.ts';
import { isPartnerKind, type PartnerStageKind, type Stage } from '#shared/domain/stage.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { CriteriaView } from './criteria-view.tsx';
import { DecideView } from './decide-view.tsx';
import { LonglistView } from './longlist-view.tsx';
import { PurposeView } from './purpose-view.tsx';
import { RolesView } from './roles-view.tsx';
import { RoomCriteria } from './room-criteria.tsx';
import { RoomDecide } from './room-decide.tsx';
import { RoomLonglist } from './room-longlist.tsx';
import { RoomPurpose } from './room-purpose.tsx';
import { RoomRoles } from './room-roles.tsx';
import { RoomScore } from './score/room-score.tsx';
import { ScoreView } from './score/score-view.tsx';
import { RoomWhatIf } from './what-if/room-what-if.tsx';
import { WhatIfView } from './what-if/what-if-view.tsx';
import '../day/day-stage.css';
import './partner.css';

export function PartnerCanvas({ stage }: { readonly stage: Stage }) {
  const { store } = useOpenSession();
  const canvas = useSession((state) => state.session.canvas.get(stage.canvasId ?? ''));
  const { kind } = stage;
  if (!canvas || !isPartnerKind(kind)) return null;
  const face = { key: stage.id, kind, canvas };
  return store.role === 'room' ? (
    <RoomFace {...face} />
  ) : (
    // Buttons here belong to the board: the letters that work there work here too.
    <div className="day" data-board="">
      <ConsoleFace {...face} />
    </div>
  );
}

interface Props {
  readonly kind: PartnerStageKind;
  readonly canvas: Canvas;
}

function ConsoleFace({ kind, canvas }: Props) {
  switch (kind) {
    case 'purpose':
      return <PurposeView canvas={canvas} />;
    case 'criteria':
      return <CriteriaView canvas={canvas} />;
    case 'longlist':
      return <LonglistView canvas={canvas} />;
    case 'score':
      return <ScoreView canvas={canvas} />;
    case 'what-if':
      return <WhatIfView canvas={canvas} />;
    case 'decide':
      return <DecideView canvas={canvas} />;
    case 'roles':
      return <RolesView canvas={canvas} />;
    default:
      return assertNever(kind);
  }
}

function RoomFace({ kind, canvas }: Props) {
  switch (kind) {
    case 'purpose':
      return <RoomPurpose canvas={canvas} />;
    case 'criteria':
      return <RoomCriteria canvas={canvas} />;
    case 'longlist':
      return <RoomLonglist canvas={canvas} />;
    case 'score':
      return <RoomScore canvas={canvas} />;
    case 'what-if':
      return <RoomWhatIf canvas={canvas} />;
    case 'decide':
      return <RoomDecide canvas={canvas} />;
    case 'roles':
      return <RoomRoles canvas={canvas} />;
    default:
      return assertNever(kind);
  }
}
