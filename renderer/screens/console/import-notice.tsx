import { useEffect } from 'react';
import { appStrings } from '#shared/strings/app.ts';
import { reportText, importReportWords as words } from '#shared/strings/import-report.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import {
  useAppStores,
  useBrought,
  useOpenSession,
  useSession,
  useView,
} from '../../store/hooks.ts';
import { undoChange } from '../../store/past.ts';

/** What the last import brought and what it did not, until it is dismissed or taken back. */
export function ImportNotice() {
  const { imports } = useAppStores();
  const open = useOpenSession();
  const { store, view } = open;
  const brought = useBrought();
  const told = useView((state) => state.imported);
  // Whatever is done instead of what was taken back makes this false again.
  const isTakenBack = useSession((state) => state.canRedo);
  useEffect(() => {
    if (brought?.sessionId !== store.sessionId) return;
    imports.brought.setState(null, true);
    view.tellImport(brought.report, brought.isShown);
    view.announce(brought.report.happened);
  }, [brought, imports, store, view]);
  if (!told?.isShown || isTakenBack) return null;
  const { report } = told;
  const hide = (): void => view.tellImport(report, false);
  const copy = async (): Promise<void> => {
    const isDone = await navigator.clipboard.writeText(reportText(report)).then(
      () => true,
      () => false,
    );
    view.announce(isDone ? words.copied : words.notCopied);
  };
  const undo = async (): Promise<void> => {
    const undone = await undoChange(open, report.revision);
    if (!undone.ok) return store.refuse(undone.error);
    hide();
    view.announce(words.undone);
  };
  return (
    <Notice
      tone={report.more.length > 0 ? 'info' : 'good'}
      happened={report.happened}
      next={report.more.join(' ')}
      actions={
        <>
          <Button onClick={() => void copy()}>{words.copy}</Button>
          <Button onClick={() => void undo()}>{words.undo}</Button>
        </>
      }
      dismissLabel={appStrings.dismiss}
      onDismiss={hide}
    />
  );
}
