import { lanesOf } from '#shared/derive/board.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { tablesOf } from '../../commands/new-tables.ts';
import {
  useAppStores,
  useOpenSession,
  useSession,
  useShownStage,
  useView,
} from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';
import { BehaviourDialog } from '../dialogs/behaviour-dialog.tsx';
import { CommandPalette } from '../dialogs/command-palette.tsx';
import { ExportDialog } from '../dialogs/export-dialog.tsx';
import { ImportDialog } from '../dialogs/import-dialog.tsx';
import { ParkingDialog } from '../dialogs/parking-dialog.tsx';
import { SettingsDialog } from '../dialogs/settings-dialog.tsx';
import { ShortcutSheet } from '../dialogs/shortcut-sheet.tsx';
import { TablesDialog } from '../dialogs/tables-dialog.tsx';
import { CatchUpDialog } from './catch-up-dialog.tsx';
import { RoomSizeDialog } from './room-size-dialog.tsx';

/** The dialogs that belong to the console; those of the board are the canvas's own. */
export function ConsoleDialogs() {
  const { view } = useOpenSession();
  const dialog = useView((state) => state.dialog);
  const close = (): void => view.open(null);
  if (dialog === 'paste' || dialog === 'import')
    return <ConsoleImport from={dialog === 'paste' ? 'text' : 'file'} onClose={close} />;
  if (dialog === 'export') return <ExportDialog onClose={close} />;
  if (dialog === 'shortcuts') return <ShortcutSheet onClose={close} />;
  if (dialog === 'palette') return <CommandPalette onClose={close} />;
  if (dialog === 'parking') return <ParkingDialog onClose={close} />;
  if (dialog === 'behaviour') return <BehaviourDialog onClose={close} />;
  if (dialog === 'tables') return <TablesDialog onClose={close} />;
  if (dialog === 'settings') return <SettingsDialog onClose={close} />;
  if (dialog === 'catch-up') return <CatchUpDialog onClose={close} />;
  if (dialog === 'room-size') return <RoomSizeDialog onClose={close} />;
  return null;
}

interface ConsoleImportProps {
  readonly from: 'text' | 'file';
  readonly onClose: () => void;
}

/** Notes come onto the board that is shown; a session file becomes a session beside this one. */
function ConsoleImport({ from, onClose }: ConsoleImportProps) {
  const { imports } = useAppStores();
  const { store, view } = useOpenSession();
  const canvasId = useShownStage()?.canvasId;
  const session = useSession((state) => state.session);
  if (!canvasId) return null;
  return (
    <ImportDialog
      from={from}
      target={{
        lanes: lanesOf(session, canvasId),
        tables: tablesOf(session),
        makesSession: false,
        addNotes: ({ laneId, tableId }) => imports.addTo(store, canvasId, laneId, tableId),
      }}
      onClose={onClose}
      onDone={(outcome) => {
        onClose();
        if (outcome.kind === 'session') window.location.assign(sessionAddress(outcome.sessionId));
        else view.announce(dialogStrings.import.done(outcome.noteCount));
      }}
    />
  );
}
