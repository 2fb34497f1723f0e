// The projector: the prompt large, the board edge to edge, nothing to press but the notes.
import { openStage } from '#shared/derive/board.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { appStrings } from '#shared/strings/app.ts';
import { roomStrings } from '#shared/strings/room.ts';
import { StageCanvas } from '../../canvases/stage-canvas.tsx';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { OpenSessionContext, useOpenSession, useSession } from '../../store/hooks.ts';
import type { OpenSession } from '../../store/open-session.ts';
import { BrokenBoard } from '../broken-board.tsx';
import { RoomAgreements } from './room-agreements.tsx';
import { RoomClock } from './room-clock.tsx';
import { RoomGroupSpotlight } from './room-group-spotlight.tsx';
import { RoomSpotlight } from './room-spotlight.tsx';
import { RoomTestCard } from './room-test-card.tsx';
import { useFirstPage } from './use-first-page.ts';
import { useFrozenSession } from './use-frozen-session.ts';
import { useIdleCursor } from './use-idle-cursor.ts';
import { useNoContextMenu } from './use-no-context-menu.ts';
import { useWakeLock } from './use-wake-lock.ts';
import './room.css';

export function RoomScreen() {
  const live = useOpenSession();
  const shown = useFrozenSession();
  const idle = useIdleCursor();
  const blank = useSession((state) => state.room.blank);
  const testCard = useSession((state) => state.room.testCard);
  const phase = useSession((state) => state.phase);
  useNoContextMenu();
  useWakeLock(useSession((state) => state.phase === 'open' && openStage(state.session) !== null));
  return (
    <div className="room" data-idle={idle ? '' : undefined}>
      {phase === 'open' ? (
        <OpenSessionContext value={shown}>
          {testCard ? <RoomTestCard /> : blank ? <RoomBlank /> : <RoomWall live={live} />}
        </OpenSessionContext>
      ) : (
        <RoomWords text={phase === 'opening' ? appStrings.openingSession : roomStrings.over} />
      )}
      <RoomUnsaved />
    </div>
  );
}

function RoomWall({ live }: { readonly live: OpenSession }) {
  const stage = useSession((state) => openStage(state.session));
  const spotlightId = useSession((state) => state.room.spotlightId) ?? '';
  // What was deleted meanwhile is shown no longer.
  const isNote = useSession((state) => state.session.note.has(spotlightId));
  const group = useSession((state) => state.session.cluster.get(spotlightId));
  const agreements = useSession((state) => state.room.agreements);
  const question = useSession((state) => state.session.canvas.get(stage?.canvasId ?? '')?.question);
  useFirstPage(stage?.id);
  if (!stage) return <RoomWords text={roomStrings.waiting} />;
  if (agreements) return <RoomAgreements />;
  if (isNote) return <RoomSpotlight noteId={spotlightId} />;
  if (group) return <RoomGroupSpotlight cluster={group} />;
  // Until the question stands, the board itself asks for it in the largest letters.
  const isOnTheBoard = stage.kind === 'focus' && !question;
  return (
    <main className="room-wall">
      <header className="room-head">
        <h1 className={isOnTheBoard ? 'spoken' : 'room-prompt'}>{stage.prompt}</h1>
        <OpenSessionContext value={live}>
          <RoomClock stageId={stage.id} />
        </OpenSessionContext>
      </header>
      <section className="room-board" aria-label={roomStrings.board}>
        <ErrorBoundary key={stage.id} fallback={(again) => <BrokenBoard again={again} />}>
          <StageCanvas stage={stage} />
        </ErrorBoundary>
      </section>
    </main>
  );
}

function RoomBlank() {
  const title = useSession((state) => sessionRecord(state.session).title);
  return <RoomWords text={title || roomStrings.untitled} />;
}

function RoomWords({ text }: { readonly text: string }) {
  return (
    <main className="room-words">
      <h1>{text}</h1>
    </main>
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
