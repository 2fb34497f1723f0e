// The projector: the prompt large, the board edge to edge, nothing to press but the notes.
import { openStage } from '#shared/derive/board.ts';
import { appStrings } from '#shared/strings/app.ts';
import { roomStrings } from '#shared/strings/room.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { PointerDot } from '../pointer-dot.tsx';
import { useStillKeys } from '../use-still-keys.ts';
import { RoomHint } from './room-hint.tsx';
import { RoomView, RoomWords } from './room-view.tsx';
import { useFrozenSession } from './use-frozen-session.ts';
import { useIdleCursor } from './use-idle-cursor.ts';
import { useNoContextMenu } from './use-no-context-menu.ts';
import { useToldShape } from './use-told-shape.ts';
import { useToldTouch } from './use-told-touch.ts';
import { useWakeLock } from './use-wake-lock.ts';

export function RoomScreen() {
  const live = useOpenSession();
  const shown = useFrozenSession();
  const idle = useIdleCursor();
  const blank = useSession((state) => state.room.blank);
  const phase = useSession((state) => state.phase);
  useNoContextMenu();
  useStillKeys(true);
  useToldShape();
  useToldTouch();
  useWakeLock(useSession((state) => state.phase === 'open' && openStage(state.session) !== null));
  return (
    <div className="room" data-idle={idle ? '' : undefined}>
      {phase === 'open' ? (
        <RoomView live={live} shown={shown} isBlank={blank} />
      ) : (
        <RoomWords text={phase === 'opening' ? appStrings.openingSession : roomStrings.over} />
      )}
      <PointerDot within=".room" />
      <RoomHint />
      <RoomUnsaved />
    </div>
  );
}

/** The one thing about the machine that the room is told. */
function RoomUnsaved() {
  const stuck = useSession((state) => state.trouble !== null || (state.lost && !state.saved));
  return (
    <div role="status" className="room-status">
      {stuck && <p className="room-unsaved">▲ {roomStrings.notSaved}</p>}
    </div>
  );
}
