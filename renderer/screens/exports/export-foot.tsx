import { appStrings } from '#shared/strings/app.ts';
import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { Button } from '../../components/button.tsx';
import type { ExportRun } from './use-export-run.ts';

interface ExportFootProps {
  readonly run: ExportRun;
  readonly canStart: boolean;
  readonly onStart: () => void;
  readonly onClose: () => void;
}

/** The buttons, and while something is made, how far it is. */
export function ExportFoot({ run, canStart, onStart, onClose }: ExportFootProps) {
  const { state } = run;
  if (state.at === 'work')
    return (
      <>
        <label className="export-progress">
          <span role="status">{state.doing}</span>
          <progress max={1} value={state.done} />
        </label>
        <Button onClick={run.stop}>{words.stop}</Button>
      </>
    );
  const isDone = state.at === 'end' && state.isGood;
  return (
    <>
      <Button onClick={onClose}>{isDone ? appStrings.close : appStrings.cancel}</Button>
      <Button look="primary" icon="export" disabled={!canStart} onClick={onStart}>
        {words.submit}
      </Button>
    </>
  );
}
