// One step of the agenda. A click looks at it; only *Next* and *Open* move the room.
import { type MouseEvent, useState } from 'react';
import { plannedMs, usedAt } from '#shared/derive/clock.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { lockWords } from '#shared/strings/locks.ts';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu, type MenuPoint } from '../../components/menu.tsx';
import { useOpenSession, usePassing, useSession, useShownStage } from '../../store/hooks.ts';
import { StageSign } from './stage-sign.tsx';
import { useStageMenu } from './use-stage-menu.ts';

const words = clockStrings.agenda;
const minutesOf = (ms: number): number => Math.round(ms / 60_000);

/** '9 of 8 min', '12 min', 'left out'; a protected step says so. */
function factsOf(session: Session, stage: Stage, now: number): string {
  const planned = minutesOf(plannedMs(session, stage));
  const used = usedAt(session, stage.id, now);
  const isSpent = used > 0 && (stage.state === 'done' || stage.state === 'open');
  const time = isSpent ? words.used(Math.floor(used / 60_000), planned) : words.planned(planned);
  const facts = [stage.state === 'skipped' ? words.skipped : time];
  if (stage.protected) facts.push(words.protected);
  return facts.join(' · ');
}

/** What keeps its board as it is, in words; its sign is a lock. */
const heldAs = ({ locked, hands }: Stage): string | null => {
  if (locked) return lockWords.factLocked;
  return hands === 'facilitator' ? lockWords.factHands : null;
};

interface AgendaStageProps {
  readonly stage: Stage;
  readonly folded: boolean;
}

export function AgendaStage({ stage, folded }: AgendaStageProps) {
  const { view } = useOpenSession();
  const session = useSession((state) => state.session);
  const facts = usePassing((now) => factsOf(session, stage, now));
  const shown = useShownStage();
  const items = useStageMenu(stage);
  const [menuAt, setMenuAt] = useState<MenuPoint | null>(null);
  const isOpen = stage.state === 'open';
  const isShown = stage.id === shown?.id;
  const held = heldAs(stage);
  const openMenu = (event: MouseEvent): void => {
    event.preventDefault();
    setMenuAt({ x: event.clientX, y: event.clientY });
  };
  return (
    <li className="agenda-step" data-shown={isShown ? '' : undefined}>
      <button
        type="button"
        className="agenda-stage"
        data-state={stage.state}
        title={folded ? stage.title : undefined}
        aria-current={isOpen ? 'step' : undefined}
        aria-pressed={isShown}
        aria-label={consoleStrings.stage(
          stage.title,
          consoleStrings.stageStates[stage.state],
          held ? `${facts}, ${held}` : facts,
          isShown,
        )}
        onClick={() => view.lookAt(isOpen ? null : stage.id)}
        onContextMenu={openMenu}
      >
        <StageSign state={stage.state} />
        <span className="agenda-words">
          <span className="agenda-title">
            <span className="agenda-name">{stage.title}</span>
            {stage.kind === 'break' && <Icon name="break" size={15} />}
            {held && <Icon name="lock" size={14} />}
          </span>
          <span className="agenda-facts">{facts}</span>
        </span>
      </button>
      {!folded && (
        <IconButton
          icon="more"
          label={words.stepMenu(stage.title)}
          hasMenu
          expanded={menuAt !== null}
          tip="end"
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            setMenuAt(menuAt ? null : { x: box.left, y: box.bottom + 4 });
          }}
        />
      )}
      {menuAt && (
        <Menu
          label={words.stepMenu(stage.title)}
          items={items}
          at={menuAt}
          onClose={() => setMenuAt(null)}
        />
      )}
    </li>
  );
}
