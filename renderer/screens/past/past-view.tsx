// In place of the board: the session as a snapshot holds it. The room goes on showing now.
import { useEffect, useState } from 'react';
import { snapshotWords } from '#shared/strings/snapshots.ts';
import { OpenSessionContext, useOpenSession, useShownStage } from '../../store/hooks.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { CompareView } from './compare-view.tsx';
import { PastBar } from './past-bar.tsx';
import { PastBoard } from './past-board.tsx';
import type { LoadedPast } from './use-past-session.ts';
import './past-view.css';

export function PastView({ loaded }: { readonly loaded: LoadedPast }) {
  const open = useOpenSession();
  const stageId = useShownStage()?.id;
  const [isComparing, setComparing] = useState(false);
  // It shows the step that is in sight, where there was one then.
  useEffect(() => {
    if (loaded?.ok && stageId && loaded.value.session.stage.has(stageId))
      loaded.value.open.view.lookAt(stageId);
  }, [loaded, stageId]);
  const { view } = open;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isOurs = !document.querySelector('dialog[open], :popover-open');
      if (event.key === 'Escape' && !event.defaultPrevented && isOurs)
        view.lookBack({ tab: 'snapshots', revision: null });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [view]);
  if (!loaded) return <div className="console-board-frame past-view" aria-busy="true" />;
  if (!loaded.ok) return <AppErrorNotice error={loaded.error} />;
  const past = loaded.value;
  return (
    <div className="console-board-frame past-view">
      <PastBar past={past} isComparing={isComparing} onCompare={() => setComparing(!isComparing)} />
      {isComparing ? (
        <CompareView past={past} />
      ) : (
        <OpenSessionContext value={past.open}>
          <PastBoard onHeld={() => view.announce(snapshotWords.onlyNow)} />
        </OpenSessionContext>
      )}
    </div>
  );
}
