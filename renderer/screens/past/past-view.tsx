// In place of the board: the session as a snapshot holds it. The room goes on showing now.
import { useEffect, useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import { OpenSessionContext, useOpenSession, useShownStage } from '../../store/hooks.ts';
import { loadSnapshot, type PastSession } from '../../store/past.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { CompareView } from './compare-view.tsx';
import { PastBar } from './past-bar.tsx';
import { PastBoard } from './past-board.tsx';
import './past-view.css';

export function PastView({ revision }: { readonly revision: number }) {
  const open = useOpenSession();
  const stageId = useShownStage()?.id;
  const [loaded, setLoaded] = useState<Result<PastSession, AppError> | null>(null);
  const [isComparing, setComparing] = useState(false);
  useEffect(() => {
    let isGone = false;
    void loadSnapshot(open, revision).then((answer) => {
      if (!isGone) setLoaded(answer);
    });
    return () => {
      isGone = true;
    };
  }, [open, revision]);
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
      <PastBar
        revision={revision}
        past={past}
        isComparing={isComparing}
        onCompare={() => setComparing(!isComparing)}
      />
      {isComparing ? (
        <CompareView past={past} />
      ) : (
        <OpenSessionContext value={past.open}>
          <PastBoard />
        </OpenSessionContext>
      )}
    </div>
  );
}
