import { exportWords as words } from '#shared/strings/exports-dialog.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { isNoPrinter } from './print-pages.ts';
import type { RunState } from './use-export-run.ts';

interface ExportResultProps {
  readonly state: RunState;
  /** Null: there is nothing to print. */
  readonly onPrint: (() => void) | null;
}

/** How the last export ended. Where no PDF can be made, the browser’s own printing can. */
export function ExportResult({ state, onPrint }: ExportResultProps) {
  const canPrint = state.at === 'problem' && isNoPrinter(state.error);
  return (
    <>
      <div role="status">
        {state.at === 'end' && (
          <Notice tone={state.isGood ? 'good' : 'info'} happened={state.said} />
        )}
      </div>
      {state.at === 'problem' && (
        <AppErrorNotice
          error={state.error}
          actions={canPrint && onPrint && <Button onClick={onPrint}>{words.print.open}</Button>}
        />
      )}
    </>
  );
}
