// The facilitator's window: agenda, board, script, and the one next step.
import { appStrings } from '#shared/strings/app.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { openingText } from '#shared/strings/session-errors.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useAppStores, useOpenSession, useSession, useView } from '../../store/hooks.ts';

import { AppErrorNotice } from '../app-error-notice.tsx';
import { BriefView } from '../brief/brief-view.tsx';
import { ChainPanel } from '../chain/chain-panel.tsx';
import { DropVeil } from '../dialogs/drop-veil.tsx';
import { readChosenFile } from '../dialogs/read-chosen-file.ts';
import { useFileDrop } from '../dialogs/use-file-drop.ts';
import { PrepareView } from '../prepare/prepare-view.tsx';
import { RunSheetView } from '../run-sheet/run-sheet-view.tsx';
import { Agenda } from './agenda.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { ConsoleDialogs } from './console-dialogs.tsx';
import { ConsoleNews } from './console-news.tsx';
import { ConsoleNotices } from './console-notices.tsx';
import { goToLibrary } from './go-to-library.ts';
import { RehearsalSign } from './rehearsal-sign.tsx';
import { ScriptPanel } from './script-panel.tsx';
import { StageBoard } from './stage-board.tsx';
import { TopBar } from './top-bar.tsx';
import { useChimeReady } from './use-chime-ready.ts';
import { useClockNews } from './use-clock-news.ts';
import { useConsoleKeys } from './use-console-keys.ts';
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

function OpenConsole() {
  useConsoleKeys();
  useClockNews();
  useRoundNews();
  useChimeReady();
  const { imports } = useAppStores();
  const { view } = useOpenSession();
  const hovering = useFileDrop((file) => {
    view.open('import');
    void readChosenFile(imports, file);
  });
  const agendaFolded = useView((state) => state.agendaFolded);
  const scriptFolded = useView((state) => state.scriptFolded);
  const chain = useView((state) => state.chain);
  return (
    <div
      className="console"
      data-agenda={agendaFolded ? 'folded' : 'open'}
      data-script={scriptFolded && !chain ? 'folded' : 'open'}
    >
      <TopBar />
      <Agenda />
      <main className="console-main">
        <RehearsalSign />
        <ConsoleNotices />
        <Middle />
      </main>
      {chain ? <ChainPanel item={chain} /> : <ScriptPanel />}
      <BottomBar />
      <ConsoleDialogs />
      <ConsoleNews />
      {hovering && <DropVeil />}
    </div>
  );
}

/** The board, or what is shown in its place. */
function Middle() {
  const dialog = useView((state) => state.dialog);
  if (dialog === 'brief') return <BriefView />;
  if (dialog === 'run-sheet') return <RunSheetView />;
  return dialog === 'prepare' ? <PrepareView /> : <StageBoard />;
}
