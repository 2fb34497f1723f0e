// The shelf: a new session first, then every session with a small true picture of its board.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { PLAN_EXTENSION } from '#shared/format/plan-file.ts';
import { appStrings } from '#shared/strings/app.ts';
import { hallWords } from '#shared/strings/hall-check.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { Button } from '../../components/button.tsx';
import { LiveRegion } from '../../components/live-region.tsx';
import { useAppStores, useLibrary } from '../../store/hooks.ts';
import { DropVeil } from '../dialogs/drop-veil.tsx';
import { readChosenFile } from '../dialogs/read-chosen-file.ts';
import { SettingsDialog } from '../dialogs/settings-dialog.tsx';
import { useFileTurns } from '../dialogs/use-file-turns.ts';
import { WaitingSign } from '../dialogs/waiting-sign.tsx';
import { LibraryHallCheck } from '../hall-check/library-hall-check.tsx';
import { ImportSeveral } from './import-several.tsx';
import { LibraryEmpty } from './library-empty.tsx';
import { LibraryImport } from './library-import.tsx';
import { LibraryNotices } from './library-notices.tsx';
import { LibraryShelf } from './library-shelf.tsx';
import { NewSessionDialog } from './new-session-dialog.tsx';
import { outcomeWords } from './outcome-words.ts';
import { RehearsalNotices } from './rehearsal-notices.tsx';
import { TrashDialog } from './trash-dialog.tsx';
import { useLibraryKeys } from './use-library-keys.ts';
import './library.css';

type LibraryDialog =
  | { readonly kind: 'new'; readonly planId: string; readonly file: File | null }
  | { readonly kind: 'several'; readonly files: readonly File[] }
  | { readonly kind: 'import' | 'settings' | 'trash' | 'hall' };

/** What is chosen before anybody chooses. */
const first = catalogue[0]?.id ?? '';

export function LibraryScreen() {
  const { imports, library } = useAppStores();
  const listing = useLibrary((state) => state.listing);
  const problem = useLibrary((state) => state.problem);
  const [dialog, setDialog] = useState<LibraryDialog | null>(null);
  useEffect(() => void library.refresh(), [library]);
  const hovering = useFileTurns({
    isFree: dialog === null,
    show: () => setDialog({ kind: 'import' }),
    takeNow([file, ...others]) {
      const isPlan = file?.name.endsWith(PLAN_EXTENSION) && others.length === 0;
      if (file && isPlan && (dialog === null || dialog.kind === 'new'))
        setDialog({ kind: 'new', planId: '', file });
      else if (file && dialog === null && others.length > 0)
        setDialog({ kind: 'several', files: [file, ...others] });
      else if (file && dialog?.kind === 'import' && imports.state.getState().phase !== 'applying') {
        void readChosenFile(imports, file);
        imports.waiting.drop(others);
      } else return false;
      return true;
    },
  });
  useLibraryKeys({ 'Mod+Z': () => void library.untrash() });
  const cards = useMemo(
    () => listing?.sessions.filter(({ rehearsal }) => !rehearsal) ?? null,
    [listing],
  );
  const isEmpty = cards?.length === 0;
  const trash = listing?.trash ?? [];
  const close = useCallback((): void => setDialog(null), []);
  const startImport = useCallback((): void => setDialog({ kind: 'import' }), []);
  const startWith = (planId: string): void => setDialog({ kind: 'new', planId, file: null });

  return (
    <div className="library">
      <header className="library-head">
        <p className="library-brand">{appStrings.name}</p>
        <h1>{libraryStrings.title}</h1>
        <div className="library-acts">
          <Button look="primary" icon="add" onClick={() => startWith(first)}>
            {libraryStrings.newSession}
          </Button>
          <Button icon="import" onClick={startImport}>
            {libraryStrings.importFile}
          </Button>
          <Button look="quiet" icon="settings" onClick={() => setDialog({ kind: 'settings' })}>
            {libraryStrings.settings}
          </Button>
          <Button look="quiet" icon="hall" onClick={() => setDialog({ kind: 'hall' })}>
            {hallWords.command}
          </Button>
          {trash.length > 0 && (
            <Button look="quiet" icon="trash" onClick={() => setDialog({ kind: 'trash' })}>
              {libraryStrings.trash(trash.length)}
            </Button>
          )}
        </div>
      </header>
      <main className="library-main">
        <LibraryNotices />
        <RehearsalNotices />
        {!listing && !problem && <p className="library-late">{libraryStrings.looking}</p>}
        {isEmpty && <LibraryEmpty onStart={startWith} />}
        {cards && !isEmpty && <LibraryShelf cards={cards} onImport={startImport} />}
      </main>
      {dialog?.kind === 'new' && (
        <NewSessionDialog planId={dialog.planId} file={dialog.file} onClose={close} />
      )}
      {dialog?.kind === 'import' && <LibraryImport onClose={close} onPlan={startWith} />}
      {dialog?.kind === 'several' && <ImportSeveral files={dialog.files} onClose={close} />}
      {dialog?.kind === 'settings' && <SettingsDialog fit={null} onClose={close} />}
      {dialog?.kind === 'hall' && <LibraryHallCheck cards={cards ?? []} onClose={close} />}
      {dialog?.kind === 'trash' && <TrashDialog cards={trash} onClose={close} />}
      {dialog && <WaitingSign />}
      {hovering && <DropVeil />}
      <LibraryNews />
    </div>
  );
}

function LibraryNews() {
  const trashed = useLibrary((state) => state.trashed);
  const outcome = useLibrary((state) => state.outcome);
  const moved = trashed.length > 0 ? libraryStrings.trashed(trashed.map(({ title }) => title)) : '';
  return <LiveRegion news={outcome ? outcomeWords(outcome) : moved} error="" />;
}
