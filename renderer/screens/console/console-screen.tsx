// The facilitator's window: agenda, board, script, and the one next step.
import { useRef } from 'react';
import { openVisit } from '#shared/derive/clock.ts';
import { appStrings } from '#shared/strings/app.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { openingText } from '#shared/strings/session-errors.ts';
import { snapshotWords } from '#shared/strings/snapshots.ts';
import { PassThoughts } from '../../canvases/insight/pass/pass-thoughts.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useAppStores, useOpenSession, useSession, useView } from '../../store/hooks.ts';
import type { DialogName } from '../../store/view-store.ts';

import { AppErrorNotice } from '../app-error-notice.tsx';
import { BriefView } from '../brief/brief-view.tsx';
import { ChainPanel } from '../chain/chain-panel.tsx';
import { DropVeil } from '../dialogs/drop-veil.tsx';
import { readChosenFile } from '../dialogs/read-chosen-file.ts';
import { useFileTurns } from '../dialogs/use-file-turns.ts';
import { WaitingSign } from '../dialogs/waiting-sign.tsx';
import { PastFoot } from '../past/past-foot.tsx';
import { PastPanel } from '../past/past-panel.tsx';
import { PastView } from '../past/past-view.tsx';
import { type LoadedPast, usePastSession } from '../past/use-past-session.ts';
import { PointerDot } from '../pointer-dot.tsx';
import { PrepareView } from '../prepare/prepare-view.tsx';
import { useWakeLock } from '../room/use-wake-lock.ts';
import { RunSheetView } from '../run-sheet/run-sheet-view.tsx';
import { useStillKeys } from '../use-still-keys.ts';
import { Agenda } from './agenda.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { ConsoleDialogs } from './console-dialogs.tsx';
import { ConsoleNews } from './console-news.tsx';
import { ConsoleNotices } from './console-notices.tsx';
import { goToLibrary } from './go-to-library.ts';
import { PresentHere } from './present-here.tsx';
import { RehearsalSign } from './rehearsal-sign.tsx';
import { RoomMiniature } from './room-miniature.tsx';
import { ScriptPanel } from './script-panel.tsx';
import { StageBoard } from './stage-board.tsx';
import { TopBar } from './top-bar.tsx';
import { useBoxNews } from './use-box-news.ts';
import { useChimeReady } from './use-chime-ready.ts';
import { useClockNews } from './use-clock-news.ts';
import { useConsoleKeys } from './use-console-keys.ts';
import { useEmptyAgenda } from './use-empty-agenda.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePointing } from './use-pointing.ts';
import { useRoundNews } from './use-round-news.ts';
import './console.css';
import './panels.css';

export function ConsoleScreen() {
  const phase = useSession((state) => state.phase);
  if (phase === 'open') return <OpenConsole />;
  if (phase === 'opening') {
    return (
      <main className="plain-page">
        <p className="plain-page-quiet">{appStrings.openingSession}</p>
      </main>
    );
  }
  return <ClosedConsole />;
}

function ClosedConsole() {
  const refused = useSession((state) => state.refused);
  const trashed = consoleStrings.notices.trashed;
  return (
    <main className="plain-page">
      <div className="plain-page-box">
        <h1>{appStrings.name}</h1>
        {refused ? (
          <AppErrorNotice error={refused} words={openingText(refused)} />
        ) : (
          <Notice tone="info" {...trashed} />
        )}
        <Button look="primary" icon="back" onClick={goToLibrary}>
          {appStrings.backToLibrary}
        </Button>
      </div>
    </main>
  );
}

/** With one display, the console makes way for the room and comes back. */
function OpenConsole() {
  const isPresenting = useView((state) => state.room.isPresenting);
  return isPresenting ? <PresentHere /> : <Desk />;
}

function Desk() {
  const isRunning = useSession(({ session }) => openVisit(session) !== null);
  const hasRoom = useSession(({ room }) => room.place !== 'nowhere');
  usePointing();
  useStillKeys(isRunning);
  useWakeLock(isRunning || hasRoom);
  useClockNews();
  useRoundNews();
  useChimeReady();
  useEmptyAgenda();
  useBoxNews();
  const passing = useView((state) => state.passing);
  return (
    <>
      {passing ? <PassThoughts canvasId={passing} /> : <WholeConsole />}
      <ConsoleNews />
    </>
  );
}

/** What can be left at any time without losing anything. */
const inPlaceOfBoard: ReadonlySet<DialogName> = new Set(['brief', 'run-sheet', 'prepare']);

function WholeConsole() {
  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole);
  useConsoleKeys();
  const { imports } = useAppStores();
  const { view } = useOpenSession();
  const dialog = useView((state) => state.dialog);
  const lookedAt = useView((state) => state.past?.revision ?? null);
  const isLookingBack = lookedAt !== null;
  const loaded = usePastSession(lookedAt);
  const isFree = !isLookingBack && (dialog === null || inPlaceOfBoard.has(dialog));
  const hovering = useFileTurns({
    isFree,
    show: () => view.open('import'),
    takeNow([file, ...others]) {
      // What is looked at gives way to what is dropped on it.
      if (isLookingBack) view.announce(snapshotWords.onlyNow);
      const isApplying = imports.state.getState().phase === 'applying';
      if (!file || dialog !== 'import' || isApplying) return false;
      void readChosenFile(imports, file);
      imports.waiting.drop(others);
      return true;
    },
  });
  const agendaFolded = useView((state) => state.agendaFolded);
  const scriptFolded = useView((state) => state.scriptFolded);
  const chain = useView((state) => state.chain);
  const past = useView((state) => state.past);
  return (
    <div
      ref={whole}
      className="console"
      data-past={isLookingBack ? '' : undefined}
      data-agenda={agendaFolded ? 'folded' : 'open'}
      data-script={scriptFolded && !chain && !past ? 'folded' : 'open'}
    >
      <TopBar />
      <Agenda />
      <main className="console-main">
        <RehearsalSign />
        <ConsoleNotices />
        <Middle lookedAt={lookedAt} loaded={loaded} />
      </main>
      <Beside />
      {isLookingBack ? <PastFoot revision={lookedAt} loaded={loaded} /> : <BottomBar />}
      <ConsoleDialogs />
      <PointerDot within=".console-board" />
      {!isFree && dialog && <WaitingSign />}
      {hovering && <DropVeil />}
    </div>
  );
}

/** The board, or what is shown in its place. */
function Middle({ lookedAt, loaded }: { lookedAt: number | null; loaded: LoadedPast }) {
  const dialog = useView((state) => state.dialog);
  if (lookedAt !== null) return <PastView key={lookedAt} loaded={loaded} />;
  if (dialog === 'brief') return <BriefView />;
  if (dialog === 'run-sheet') return <RunSheetView />;
  if (dialog === 'prepare') return <PrepareView />;
  return <StageBoard />;
}

/** What stands beside the board. */
function Beside() {
  const chain = useView((state) => state.chain);
  const past = useView((state) => state.past);
  return (
    <div className="console-side">
      {past ? <PastPanel past={past} /> : chain ? <ChainPanel item={chain} /> : <ScriptPanel />}
      <RoomMiniature />
    </div>
  );
}
