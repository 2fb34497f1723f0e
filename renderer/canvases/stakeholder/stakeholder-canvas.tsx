// The stakeholder canvas: who has to do with the behaviour, where they stand and how they are linked.
import type { Canvas } from '#shared/domain/canvas.ts';
import { isStakeholderKind, type Stage, type StakeholderStageKind } from '#shared/domain/stage.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { DragProvider } from '../../dnd/drag-provider.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { ListView } from './list-view.tsx';
import { PlaceView } from './place-view.tsx';
import { ReadMapView } from './read-map-view.tsx';
import { RelateView } from './relate-view.tsx';
import { RoomList } from './room-list.tsx';
import { RoomPlace } from './room-place.tsx';
import { RoomReadMap } from './room-read-map.tsx';
import { RoomRelate } from './room-relate.tsx';
import { RoomStance } from './room-stance.tsx';
import { StanceView } from './stance-view.tsx';
import './stakeholder-canvas.css';

export function StakeholderCanvas({ stage }: { readonly stage: Stage }) {
  const { store } = useOpenSession();
  const canvas = useSession((state) => state.session.canvas.get(stage.canvasId ?? ''));
  if (!canvas || !isStakeholderKind(stage.kind)) return null;
  const Face = store.role === 'room' ? RoomFace : ConsoleFace;
  return (
    <DragProvider key={stage.id}>
      <div className="stakeholder-canvas" data-stage-kind={stage.kind} data-board="">
        <Face kind={stage.kind} canvas={canvas} />
      </div>
    </DragProvider>
  );
}

interface Props {
  readonly kind: StakeholderStageKind;
  readonly canvas: Canvas;
}

function ConsoleFace({ kind, canvas }: Props) {
  switch (kind) {
    case 'list':
      return <ListView canvas={canvas} />;
    case 'place':
      return <PlaceView canvas={canvas} />;
    case 'stance':
      return <StanceView canvas={canvas} />;
    case 'relate':
      return <RelateView canvas={canvas} />;
    case 'read-map':
      return <ReadMapView canvas={canvas} />;
    default:
      return assertNever(kind);
  }
}

function RoomFace({ kind, canvas }: Props) {
  switch (kind) {
    case 'list':
      return <RoomList canvas={canvas} />;
    case 'place':
      return <RoomPlace canvas={canvas} />;
    case 'stance':
      return <RoomStance canvas={canvas} />;
    case 'relate':
      return <RoomRelate canvas={canvas} />;
    case 'read-map':
      return <RoomReadMap canvas={canvas} />;
    default:
      return assertNever(kind);
  }
}
