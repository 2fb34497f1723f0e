// The shelf: a new session first, then every session with a small true picture of its board.

import { useEffect, useState } from 'react';
import { sessionRecord } from '#shared/domain/session-body.ts';
import { appStrings } from '#shared/strings/app.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import type { WorkshopPlan } from '#shared/workshops/plan.ts';
import { Button } from '../../components/button.tsx';
import { LiveRegion } from '../../components/live-region.tsx';
import { Notice } from '../../components/notice.tsx';
import { useApp, useAppStores, useLibrary } from '../../store/hooks.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { DropVeil } from '../dialogs/drop-veil.tsx';
import { readChosenFile } from '../dialogs/read-chosen-file.ts';
import { SettingsDialog } from '../dialogs/settings-dialog.tsx';
import { useFileDrop } from '../dialogs/use-file-drop.ts';
import { LibraryEmpty } from './library-empty.tsx';
import { LibraryImport } from './library-import.tsx';
import { NewSessionDialog } from './new-session-dialog.tsx';
import { SessionGrid } from './session-grid.tsx';
import { TrashShelf } from './trash-shelf.tsx';
import './library.css';

type LibraryDialog =
  | { readonly kind: 'new'; readonly plan: WorkshopPlan | undefined }
  | { readonly kind: 'import' | 'settings' };

export function LibraryScreen() {
  const { imports, library } = useAppStores();
  const listing = useLibrary((state) => state.listing);
  const trashed = useLibrary((state) => state.trashed);
  const [dialog, setDialog] = useState<LibraryDialog | null>(null);
  useEffect(() => void library.refresh(), [library]);
  const hovering = useFileDrop((file) => {
    setDialog({ kind: 'import' });
    void readChosenFile(imports, file);
  });
  const isEmpty = listing?.sessions.length === 0;
  const close = (): void => setDialog(null);
  const startWith = (plan: WorkshopPlan | undefined): void => setDialog({ kind: 'new', plan });

  return (
    <div className="library">
      <header className="library-head">
        <p className="library-brand">{appStrings.name}</p>
        <h1>{libraryStrings.title}</h1>
        <div className="library-acts">
          <Button look="primary" icon="add" onClick={() => startWith(catalogue[0])}>
            {libraryStrings.newSession}
          </Button>
          <Button icon="import" onClick={() => setDialog({ kind: 'import' })}>
            {libraryStrings.importFile}
          </Button>
          <Button look="quiet" icon="settings" onClick={() => setDialog({ kind: 'settings' })}>
            {libraryStrings.settings}
          </Button>
        </div>
      </header>
      <main className="library-main">
        <LibraryNotices />
        {isEmpty && <LibraryEmpty onStart={startWith} />}
        {listing && !isEmpty && <SessionGrid cards={listing.sessions} />}
        {listing && listing.trash.length > 0 && <TrashShelf cards={listing.trash} />}
      </main>
      {dialog?.kind === 'new' && <NewSessionDialog plan={dialog.plan} onClose={close} />}
      {dialog?.kind === 'import' && <LibraryImport onClose={close} />}
      {dialog?.kind === 'settings' && <SettingsDialog onClose={close} />}
      {hovering && <DropVeil />}
      <LiveRegion news={trashed ? libraryStrings.trashed(trashed.title) : ''} error="" />
    </div>
  );
}

function LibraryNotices() {
  const { app, library } = useAppStores();
  const problem = useLibrary((state) => state.problem);
  const trashed = useLibrary((state) => state.trashed);
  const appProblem = useApp((state) => state.problem);
  const lost = useApp((state) => state.lost);
  const leaving = useApp((state) => state.leaving);
  return (
    <div className="library-notices">
      {lost && <AppErrorNotice error={{ type: 'host.lost' }} />}
      {leaving.map(({ store }) => (
        <Notice
          key={store.sessionId}
          tone="warn"
          happened={libraryStrings.stillSaving(
            sessionRecord(store.state.getState().session).title || consoleStrings.untitled,
          )}
          next={libraryStrings.keepOpen}
        />
      ))}
      {appProblem && <AppErrorNotice error={appProblem} onDismiss={() => app.report(null)} />}
      {problem && !lost && (
        <AppErrorNotice error={problem} tone="warn" onDismiss={() => library.dismiss('problem')} />
      )}
      {trashed && (
        <Notice
          tone="info"
          happened={libraryStrings.trashed(trashed.title)}
          actions={
            <Button icon="undo" onClick={() => void library.untrash()}>
              {libraryStrings.undo}
            </Button>
          }
          dismissLabel={appStrings.dismiss}
          onDismiss={() => library.dismiss('trashed')}
        />
      )}
    </div>
  );
}
