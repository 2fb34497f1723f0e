// What the room sees, in its own window, in the console's when it presents, and small beside its
// board.
import { openStage } from '#shared/derive/board.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { roomStrings } from '#shared/strings/room.ts';
import { StageCanvas } from '../../canvases/stage-canvas.tsx';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { OpenSessionContext, useSession } from '../../store/hooks.ts';
import type { OpenSession } from '../../store/open-session.ts';
import { BrokenBoard } from '../broken-board.tsx';
import { RoomAgreements } from './room-agreements.tsx';
import { RoomClock } from './room-clock.tsx';
import { RoomGroupSpotlight } from './room-group-spotlight.tsx';
import { RoomReport } from './room-report.tsx';
import { RoomSpeaking } from './room-speaking.tsx';
import { RoomSpotlight } from './room-spotlight.tsx';
import { RoomTestCard } from './room-test-card.tsx';
import { RoomWhereWeAre } from './room-where-we-are.tsx';
import { useFirstPage } from './use-first-page.ts';
import './room.css';

interface Props {
  /** Its clock goes on also while the wall is frozen. */
  readonly live: OpenSession;
  /** As it was when it was frozen. */
  readonly shown: OpenSession;
  readonly isBlank: boolean;
}

export function RoomView({ live, shown, isBlank }: Props) {
  const testCard = useSession((state) => state.room.testCard);
  return (
    <OpenSessionContext value={shown}>
      {testCard ? <RoomTestCard /> : isBlank ? <RoomBlank /> : <RoomWall live={live} />}
    </OpenSessionContext>
  );
}

function RoomWall({ live }: Pick<Props, 'live'>) {
  const stage = useSession((state) => openStage(state.session));
  const spotlightId = useSession((state) => state.room.spotlightId) ?? '';
  // What was deleted meanwhile is shown no longer.
  const isNote = useSession((state) => state.session.note.has(spotlightId));
  const group = useSession((state) => state.session.cluster.get(spotlightId));
  const { agreements, whereWeAre, speaking, report } = useSession((state) => state.room);
  const question = useSession((state) => state.session.canvas.get(stage?.canvasId ?? '')?.question);
  useFirstPage(stage?.id);
  if (whereWeAre) return <RoomWhereWeAre />;
  if (agreements && stage) return <RoomAgreements />;
  if (speaking) return <RoomSpeaking speaking={speaking} />;
  if (report) return <RoomReport />;
  if (!stage) return <RoomWords text={roomStrings.waiting} />;
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

export function RoomWords({ text }: { readonly text: string }) {
  return (
    <main className="room-words">
      <h1>{text}</h1>
    </main>
  );
}
