import { problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { err } from '#shared/lib/result.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { useAppStores } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';
import { ImportDialog, type ImportTarget } from '../dialogs/import-dialog.tsx';

/** From the library, notes become a new session of the first plan; a session file becomes itself. */
export function LibraryImport({ onClose }: { readonly onClose: () => void }) {
  const { library, imports } = useAppStores();
  const addNotes: ImportTarget['addNotes'] = async ({ title }) => {
    const [plan] = catalogue;
    if (!plan) return err(problem('app.bug'));
    const made = await library.create({
      title: cleanLine(title, limits.titleChars),
      workshop: plan.id,
      roomSize: 'up-to-12',
    });
    if (!made.ok) return made;
    const added = await imports.addToClosed(made.value.sessionId);
    if (added.ok) window.location.assign(sessionAddress(made.value.sessionId));
    return added;
  };
  return (
    <ImportDialog
      from="file"
      target={{ lanes: [], tables: [], makesSession: true, addNotes }}
      onClose={onClose}
      onDone={(outcome) => {
        onClose();
        if (outcome.kind === 'session') window.location.assign(sessionAddress(outcome.sessionId));
      }}
    />
  );
}
