// The board of the stage this window looks at, under the prompt that the room reads.
import { openStage } from '#shared/derive/board.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { prepareWords } from '#shared/strings/prepare.ts';
import { StageCanvas } from '../../canvases/stage-canvas.tsx';
import { commandById } from '../../commands/registry.ts';
import { openForRoom } from '../../commands/stage-commands.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { useOpenSession, useSession, useShownStage, useView } from '../../store/hooks.ts';
import { BrokenBoard } from '../broken-board.tsx';
import { ReplayView } from '../replay/replay-view.tsx';
import { BoxHint } from './box-hint.tsx';
import { CommandButton } from './command-button.tsx';
import { CoverBar } from './cover-bar.tsx';
import { HandsSign } from './hands-sign.tsx';
import { StageTimer } from './stage-timer.tsx';
import { TestCardBar } from './test-card-bar.tsx';
import { useCommandContext } from './use-command-context.ts';

export function StageBoard() {
  const stage = useShownStage();
  const isReplaying = useView((state) => state.dialog === 'replay');
  const isEmpty = useSession(({ session }) => session.stage.size === 0);
  if (isEmpty) return <NoAgenda />;
  if (!stage) return <p className="console-no-stage">{consoleStrings.noStage}</p>;
  return (
    <div className="console-board-frame">
      <header className="console-prompt">
        <div className="console-prompt-words">
          <h2>{stage.title}</h2>
          <p>{stage.prompt}</p>
        </div>
        <StageTimer />
      </header>
      <ElsewhereBar />
      <CoverBar />
      <BoxHint />
      <HandsSign />
      <TestCardBar />
      <section className="console-board" aria-label={consoleStrings.board(stage.title)}>
        {isReplaying && stage.canvasId ? (
          <ReplayView stageId={stage.id} canvasId={stage.canvasId} />
        ) : (
          <ErrorBoundary key={stage.id} fallback={(again) => <BrokenBoard again={again} />}>
            <StageCanvas stage={stage} />
          </ErrorBoundary>
        )}
      </section>
    </div>
  );
}

/** Nothing can be done here before there is a step. */
function NoAgenda() {
  return (
    <div className="console-no-stage">
      <EmptyState
        title={prepareWords.noneTitle}
        actions={<CommandButton id="session.prepare" icon="list" look="primary" />}
      >
        <p>{prepareWords.noneNext}</p>
      </EmptyState>
    </div>
  );
}

/** Says so when this window looks at another stage than the one the room is at. */
function ElsewhereBar() {
  const context = useCommandContext();
  const { view } = useOpenSession();
  const shown = context.stage;
  const open = useSession((state) => openStage(state.session));
  if (!shown || !open || shown.id === open.id) return null;
  return (
    <div className="console-elsewhere" role="note">
      <p>{consoleStrings.lookingAt(shown.title, open.title)}</p>
      <Button onClick={() => view.lookAt(null)}>{consoleStrings.backToOpen(open.title)}</Button>
      <Button
        look="quiet"
        shortcut={commandById('room.bring').shortcut}
        onClick={() => openForRoom(context, shown)}
      >
        {consoleStrings.openHere(shown.title)}
      </Button>
    </div>
  );
}
