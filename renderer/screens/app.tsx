// Which screen this window shows: the room's wall, the console of an open session, or the library.
import { appStrings } from '#shared/strings/app.ts';
import { Button } from '../components/button.tsx';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { OpenSessionContext, useApp, useAppStores } from '../store/hooks.ts';
import { AppErrorNotice } from './app-error-notice.tsx';
import { BrokenBoard } from './broken-board.tsx';
import { ConsoleScreen } from './console/console-screen.tsx';
import { LibraryScreen } from './library/library-screen.tsx';
import { RoomScreen } from './room/room-screen.tsx';
import './app.css';

export function App() {
  return (
    <ErrorBoundary fallback={(again) => <BrokenPage again={again} />}>
      <Screen />
    </ErrorBoundary>
  );
}

function Screen() {
  const phase = useApp((state) => state.phase);
  const open = useApp((state) => state.open);
  const role = useApp((state) => state.info?.role);
  if (phase === 'failed') return <CouldNotStart />;
  if (phase === 'starting' || !role) return <PlainPage>{appStrings.starting}</PlainPage>;
  if (!open)
    return role === 'room' ? <PlainPage>{appStrings.starting}</PlainPage> : <LibraryScreen />;
  return (
    <OpenSessionContext value={open}>
      {role === 'room' ? <RoomScreen /> : <ConsoleScreen key={open.store.sessionId} />}
    </OpenSessionContext>
  );
}

function PlainPage({ children }: { readonly children: string }) {
  return (
    <main className="plain-page">
      <p className="plain-page-quiet">{children}</p>
    </main>
  );
}

function CouldNotStart() {
  const { app } = useAppStores();
  const error = useApp((state) => state.problem);
  return (
    <main className="plain-page">
      <div className="plain-page-box">
        <h1>{appStrings.couldNotStart}</h1>
        {error && <AppErrorNotice error={error} />}
        <Button look="primary" onClick={() => void app.start()}>
          {appStrings.tryAgain}
        </Button>
      </div>
    </main>
  );
}

function BrokenPage({ again }: { readonly again: () => void }) {
  return (
    <main className="plain-page">
      <h1 className="spoken">{appStrings.name}</h1>
      <BrokenBoard again={again} />
    </main>
  );
}
