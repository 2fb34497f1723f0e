import { useMemo } from 'react';
import { sessionRecord } from '#shared/domain/session-body.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { runningWords } from '#shared/strings/running.ts';
import { skipStage } from '../../commands/clock-commands.ts';
import { commandById } from '../../commands/registry.ts';
import { isOnNotesBoard } from '../../commands/selected-notes.ts';
import { nextStage } from '../../commands/stage-commands.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useSession, useShownStage } from '../../store/hooks.ts';
import { CommandButton } from './command-button.tsx';
import { doneCheck } from './done-check.ts';
import { useCommandContext } from './use-command-context.ts';

/**
 * Ways to add notes on the left, how far we are, and the one next step on the right. Its buttons
 * belong to the board: the letters that work there work here too.
 */
export function BottomBar() {
  const stage = useShownStage();
  return (
    <footer className="console-bottom" data-board="">
      <CommandButton id="stage.back" icon="left" />
      {isOnNotesBoard({ stage }) && (
        <div className="console-tools" role="toolbar" aria-label={consoleStrings.tools}>
          <CommandButton id="note.add" icon="add" label={consoleStrings.quickAdd} showShortcut />
          <PaperButton />
          <CommandButton id="session.paste" icon="paste" />
          <CommandButton id="session.import" icon="import" />
          <CommandButton id="session.list" icon="list" />
        </div>
      )}
      {stage ? <DoneCheck stage={stage} /> : <span />}
      <SkipButton />
      <NextButton />
    </footer>
  );
}

/** One click away where people write at tables and a group can be entered. */
function PaperButton() {
  const context = useCommandContext();
  const isWanted = useSession(
    ({ session }) =>
      commandById('paper.bring').isEnabled(context) &&
      (session.table.size > 0 || sessionRecord(session).roomSize !== 'up-to-12'),
  );
  return isWanted ? <CommandButton id="paper.bring" icon="paper" showShortcut /> : null;
}

function DoneCheck({ stage }: { readonly stage: Stage }) {
  const session = useSession((state) => state.session);
  const words = useMemo(() => doneCheck(stage, session), [stage, session]);
  return <p className="console-done">{words}</p>;
}

/** The next step is left out, and the one after it is next; the same undo brings it back. */
function SkipButton() {
  const context = useCommandContext();
  const next = useSession((state) => nextStage(state.session));
  const readOnly = useSession((state) => state.readOnly !== null);
  if (next?.state !== 'ahead') return null;
  return (
    <IconButton
      icon="skip"
      label={runningWords.skipNext(next.title)}
      tip="end"
      disabled={readOnly}
      onClick={() => skipStage(context, next, true)}
    />
  );
}

function NextButton() {
  const context = useCommandContext();
  const next = useSession((state) => nextStage(state.session));
  const command = commandById('stage.next');
  const enabled = useSession(() => command.isEnabled(context));
  const isEmpty = useSession(({ session }) => session.stage.size === 0);
  if (isEmpty) return null;
  if (!next) return <p className="console-last">{consoleStrings.end}</p>;
  return (
    <Button look="primary" sign="right" disabled={!enabled} onClick={() => command.run(context)}>
      {consoleStrings.next(next.title)}
    </Button>
  );
}
