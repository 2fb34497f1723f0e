import { useAppStores } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';
import { ImportDialog, type ImportTarget } from '../dialogs/import-dialog.tsx';
import { notesIntoNew } from './import-files.ts';

interface LibraryImportProps {
  readonly onClose: () => void;
  /** A plan was added: sessions can begin with it. */
  readonly onPlan: (planId: string) => void;
}

/** From the library, notes become a new session of the first plan; a session file becomes itself. */
export function LibraryImport({ onClose, onPlan }: LibraryImportProps) {
  const { library, imports } = useAppStores();
  const addNotes: ImportTarget['addNotes'] = async ({ title }) => {
    const made = await notesIntoNew(title, imports, library);
    if (!made.ok) return made;
    window.location.assign(sessionAddress(made.value.sessionId));
    return made.value.added;
  };
  return (
    <ImportDialog
      from="file"
      target={{ lanes: [], tables: [], makesSession: true, addNotes }}
      onClose={onClose}
      onDone={(outcome) => {
        onClose();
        if (outcome.kind === 'plan') onPlan(outcome.plan.planId);
        if (outcome.kind === 'session') window.location.assign(sessionAddress(outcome.sessionId));
      }}
    />
  );
}
