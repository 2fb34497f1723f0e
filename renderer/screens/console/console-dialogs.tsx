import { lanesOf } from '#shared/derive/board.ts';
import type { CanvasId } from '#shared/domain/canvas.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { byRank } from '#shared/lib/rank.ts';
import { planFileWords } from '#shared/strings/plan-files.ts';
import { tablesOf } from '../../commands/new-tables.ts';
import { isOnNotesBoard } from '../../commands/selected-notes.ts';
import { isHiddenEntry } from '../../commands/slip-commands.ts';
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
import { ImportDialog } from '../dialogs/import-dialog.tsx';
import { ParkingDialog } from '../dialogs/parking-dialog.tsx';
import { QuickAddDialog } from '../dialogs/quick-add-dialog.tsx';
import { ReportDialog } from '../dialogs/report-dialog.tsx';
import { RevealDialog } from '../dialogs/reveal-dialog.tsx';
import { SavePlanDialog } from '../dialogs/save-plan-dialog.tsx';
import { SettingsDialog } from '../dialogs/settings-dialog.tsx';
import { ShortcutSheet } from '../dialogs/shortcut-sheet.tsx';
import { SpeakingDialog } from '../dialogs/speaking-dialog.tsx';
import { TablesDialog } from '../dialogs/tables-dialog.tsx';
import { ExportDialog } from '../exports/export-dialog.tsx';
import { HallCheck } from '../hall-check/hall-check.tsx';
import { CatchUpDialog } from './catch-up-dialog.tsx';
import { RehearseDialog } from './rehearse-dialog.tsx';
import { RoomSizeDialog } from './room-size-dialog.tsx';
import { useWallFit } from './use-wall-fit.ts';

/** The dialogs that belong to the console; those of the board are the canvas's own. */
export function ConsoleDialogs() {
  const { view } = useOpenSession();
  const dialog = useView((state) => state.dialog);
  const close = (): void => view.open(null);
  if (dialog === 'paste' || dialog === 'import')
    return <ConsoleImport from={dialog === 'paste' ? 'text' : 'file'} onClose={close} />;
  if (dialog === 'save-plan') return <SavePlanDialog onClose={close} />;
  if (dialog === 'export') return <ExportDialog onClose={close} />;
  if (dialog === 'shortcuts') return <ShortcutSheet onClose={close} />;
  if (dialog === 'palette') return <CommandPalette onClose={close} />;
  if (dialog === 'parking') return <ParkingDialog onClose={close} />;
  if (dialog === 'behaviour') return <BehaviourDialog onClose={close} />;
  if (dialog === 'tables') return <TablesDialog onClose={close} />;
  if (dialog === 'settings') return <ConsoleSettings onClose={close} />;
  if (dialog === 'hall-check') return <ConsoleHallCheck onClose={close} />;
  if (dialog === 'rehearse') return <RehearseDialog onClose={close} />;
  if (dialog === 'catch-up') return <CatchUpDialog onClose={close} />;
  if (dialog === 'room-size') return <RoomSizeDialog onClose={close} />;
  if (dialog === 'quick-add') return <QuickAddDialog onClose={close} />;
  if (dialog === 'speaking') return <SpeakingDialog onClose={close} />;
  if (dialog === 'report') return <ReportDialog onClose={close} />;
  if (dialog === 'reveal') return <RevealDialog onClose={close} />;
  return null;
}

function ConsoleSettings({ onClose }: { readonly onClose: () => void }) {
  return <SettingsDialog fit={useWallFit()} onClose={onClose} />;
}

function ConsoleHallCheck({ onClose }: { readonly onClose: () => void }) {
  const { store } = useOpenSession();
  return <HallCheck sessionId={store.sessionId} onClose={onClose} />;
}

interface ConsoleImportProps {
  readonly from: 'text' | 'file';
  readonly onClose: () => void;
}

/** The board that is shown, where it has notes; else the first that has: nobody would see them elsewhere. */
function boardForNotes({ canvas }: Session, stage: Stage | null): CanvasId | null {
  if (stage?.canvasId && isOnNotesBoard({ stage })) return stage.canvasId;
  const walls = [...canvas.values()].filter(({ kind }) => kind === 'insight').sort(byRank);
  return walls[0]?.id ?? null;
}

/** The map that is looked at, or the first. */
function mapForPeople({ canvas }: Session, stage: Stage | null): CanvasId | null {
  const maps = [...canvas.values()].filter(({ kind }) => kind === 'stakeholder').sort(byRank);
  return (maps.find(({ id }) => id === stage?.canvasId) ?? maps[0])?.id ?? null;
}

/** Notes come onto a board of notes, people onto a map; a session file becomes a session beside this one. */
function ConsoleImport({ from, onClose }: ConsoleImportProps) {
  const { imports } = useAppStores();
  const { store, view } = useOpenSession();
  const stage = useShownStage();
  const session = useSession((state) => state.session);
  const wallId = boardForNotes(session, stage);
  const mapId = mapForPeople(session, stage);
  const isHidden = isHiddenEntry({ store, stage });
  return (
    <ImportDialog
      from={from}
      target={{
        lanes: wallId ? lanesOf(session, wallId) : [],
        tables: tablesOf(session),
        makesSession: false,
        addNotes: wallId
          ? ({ laneId, tableId }) => imports.addTo(store, wallId, laneId, tableId, isHidden)
          : null,
        addPeople: mapId ? () => imports.addPeopleTo(store, mapId) : null,
      }}
      onClose={onClose}
      onDone={(outcome) => {
        onClose();
        if (outcome.kind === 'session') window.location.assign(sessionAddress(outcome.sessionId));
        else if (outcome.kind === 'plan') view.announce(planFileWords.opened(outcome.plan.title));
      }}
    />
  );
}
