import { useAppStores } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';
import { ImportDialog } from '../dialogs/import-dialog.tsx';
import { intoNew } from './import-files.ts';

interface LibraryImportProps {
  readonly onClose: () => void;
  /** A plan was added: sessions can begin with it. */
  readonly onPlan: (planId: string) => void;
}

/** From the library, notes or people become a new session; a session or a plan becomes itself. */
export function LibraryImport({ onClose, onPlan }: LibraryImportProps) {
  const { library, imports } = useAppStores();
  const add =
    (kind: 'notes' | 'people') =>
    async ({ title }: { readonly title: string }) => {
      const made = await intoNew({ kind, title }, imports, library);
      if (!made.ok) return made;
      window.location.assign(sessionAddress(made.value.sessionId));
      return made.value.added;
    };
  return (
    <ImportDialog
      from="file"
      target={{
        ...{ lanes: [], tables: [], makesSession: true },
        ...{ addNotes: add('notes'), addPeople: add('people') },
      }}
      onClose={onClose}
      onDone={(outcome) => {
        onClose();
        if (outcome.kind === 'plan') onPlan(outcome.plan.planId);
        if (outcome.kind === 'session') window.location.assign(sessionAddress(outcome.sessionId));
      }}
    />
  );
}
