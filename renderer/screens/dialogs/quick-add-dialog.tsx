// A note from anywhere: it waits in the tray, and nobody has to leave the step for it.
import { useEffect, useRef } from 'react';
import { limits } from '#shared/domain/limits.ts';
import { appStrings } from '#shared/strings/app.ts';
import { reportWords } from '#shared/strings/report-back.ts';
import { runningWords } from '#shared/strings/running.ts';
import { AddLine } from '../../canvases/day/add-line.tsx';
import { addToTray, trayStage } from '../../commands/quick-add.ts';
import { tableReporting } from '../../commands/table-reporting.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useSession } from '../../store/hooks.ts';
import { useCommandContext } from '../console/use-command-context.ts';
import './parking-dialog.css';

const words = runningWords.quickAdd;

export function QuickAddDialog({ onClose }: { readonly onClose: () => void }) {
  const context = useCommandContext();
  const stage = useSession((state) => trayStage(state.session));
  const table = useSession(tableReporting);
  const field = useRef<HTMLTextAreaElement>(null);
  // After the dialog has opened: it would take the focus for its first button.
  useEffect(() => field.current?.focus(), []);
  return (
    <Dialog title={words.title} closeLabel={appStrings.close} onClose={onClose}>
      <div className="parking">
        <AddLine
          ref={field}
          of="tray"
          label={table ? reportWords.takeDownLabel(table.name) : words.label}
          placeholder={words.placeholder}
          maxLength={limits.noteTypedGraphemes}
          add={(text) => addToTray(context, text)}
        />
        <p className="parking-hint">{words.hint(stage?.title ?? '')}</p>
      </div>
    </Dialog>
  );
}
