// A step in its place: a click chooses it, buttons and Alt with an arrow key move it.
import type { KeyboardEvent } from 'react';
import { plannedMs } from '#shared/derive/clock.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';
import { moveStage } from '../../commands/prepare-commands.ts';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useSession } from '../../store/hooks.ts';
import { useCommandContext } from '../console/use-command-context.ts';

interface StageRowProps {
  readonly stage: Stage;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChoose: () => void;
}

export function StageRow({ stage, isChosen, isFirst, isLast, onChoose }: StageRowProps) {
  const context = useCommandContext();
  const planned = useSession((state) => plannedMs(state.session, stage));
  const readOnly = useSession((state) => state.readOnly !== null);
  const { planned: minutes, skipped, protected: kept } = clockStrings.agenda;
  const time = stage.state === 'skipped' ? skipped : minutes(Math.round(planned / 60_000));
  const facts = stage.protected ? `${time} · ${kept}` : time;
  const title = stage.title || words.untitled;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null || readOnly) return;
    event.preventDefault();
    moveStage(context, stage, by);
  };
  return (
    <li className="prepare-row">
      <button
        type="button"
        className="prepare-stage"
        data-stage={stage.id}
        data-state={stage.state}
        aria-pressed={isChosen}
        aria-label={words.row(title, facts)}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        <span className="prepare-grip">
          <Icon name="grip" size={16} />
        </span>
        <span className="prepare-name">{title}</span>
        <span className="prepare-facts">{facts}</span>
      </button>
      <IconButton
        icon="up"
        label={words.up(title)}
        tip="end"
        disabled={isFirst || readOnly}
        onClick={() => moveStage(context, stage, -1)}
      />
      <IconButton
        icon="down"
        label={words.down(title)}
        tip="end"
        disabled={isLast || readOnly}
        onClick={() => moveStage(context, stage, 1)}
      />
    </li>
  );
}
