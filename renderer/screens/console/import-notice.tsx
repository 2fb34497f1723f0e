import { useEffect, useState } from 'react';
import { appStrings } from '#shared/strings/app.ts';
import { historyWords } from '#shared/strings/history.ts';
import { reportText, importReportWords as words } from '#shared/strings/import-report.ts';
import { showsPast } from '../../commands/in-the-past.ts';
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
  /** Said instead, where what came in was changed since and had to stay. */
  const [inPart, setInPart] = useState<string | null>(null);
  const isLookingBack = useView(showsPast);
  // Something was taken back, most likely this; the report is still in the search.
  const isTakenBack = useSession((state) => state.canRedo);
  useEffect(() => {
    if (brought?.sessionId !== store.sessionId) return;
    imports.brought.setState(null, true);
    view.tellImport(brought.report, brought.isShown);
    view.announce(brought.report.happened);
    setInPart(null);
  }, [brought, imports, store, view]);
  useEffect(() => {
    if (isTakenBack && told?.isShown) view.tellImport(told.report, false);
  }, [isTakenBack, told, view]);
  if (!told?.isShown || isTakenBack || isLookingBack) return null;
  const { report } = told;
  if (inPart)
    return (
      <Notice
        tone="info"
        happened={inPart}
        dismissLabel={appStrings.dismiss}
        onDismiss={() => view.tellImport(report, false)}
      />
    );
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
    const { count, kept } = undone.value;
    if (kept.length === 0) {
      hide();
      return view.announce(words.undone);
    }
    const names = kept.map(({ name }) => name);
    const sentence = historyWords.undoneInPart(count - kept.length, count, names);
    setInPart(sentence);
    view.announce(sentence);
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
