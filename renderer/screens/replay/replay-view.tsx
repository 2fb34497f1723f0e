// In place of the board: how it came to be, played at any speed. The room sees nothing of it.
import { useEffect, useRef, useState } from 'react';
import type { AppError } from '#shared/api/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import { replayWords as words } from '#shared/strings/replay.ts';
import { ReplayWall } from '../../canvases/insight/wall/replay-wall.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { OpenSessionContext, useOpenSession } from '../../store/hooks.ts';
import { loadReplay, type ReplaySession } from '../../store/replay-session.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { ReplayControls } from './replay-controls.tsx';
import { usePlayer } from './use-player.ts';
import './replay-view.css';

interface Props {
  readonly stageId: string;
  readonly canvasId: string;
}

export function ReplayView({ stageId, canvasId }: Props) {
  const open = useOpenSession();
  const { view } = open;
  const [loaded, setLoaded] = useState<Result<ReplaySession, AppError> | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadReplay(open).then((answer) => {
      if (!isGone) setLoaded(answer);
    });
    return () => {
      isGone = true;
    };
  }, [open]);
  // Another step has another board.
  const opened = useRef(stageId);
  useEffect(() => {
    if (opened.current !== stageId) view.open(null);
  }, [stageId, view]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // What is open above it has the key to itself.
      const isOurs = !document.querySelector('dialog[open], :popover-open');
      if (event.key === 'Escape' && !event.defaultPrevented && isOurs) view.open(null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [view]);
  return (
    <div className="replay">
      <header className="replay__head">
        <p>
          <strong>{words.title}</strong> {words.quiet}
        </p>
        <Button icon="back" onClick={() => view.open(null)}>
          {words.close}
        </Button>
      </header>
      {loaded && !loaded.ok && <AppErrorNotice error={loaded.error} />}
      {loaded?.ok &&
        (loaded.value.steps.length === 0 ? (
          <EmptyState title={words.none}>
            <p>{words.noneMore}</p>
          </EmptyState>
        ) : (
          <Played replay={loaded.value} canvasId={canvasId} />
        ))}
    </div>
  );
}

function Played({ replay, canvasId }: { replay: ReplaySession; canvasId: string }) {
  const player = usePlayer(replay.times);
  const { count } = player;
  useEffect(() => replay.show(count), [replay, count]);
  return (
    <>
      {!replay.isWhole && <Notice tone="info" happened={words.later} />}
      <OpenSessionContext value={replay.open}>
        <ReplayWall canvasId={canvasId} />
      </OpenSessionContext>
      <ReplayControls player={player} steps={replay.steps} />
    </>
  );
}
