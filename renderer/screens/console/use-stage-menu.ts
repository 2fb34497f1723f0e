import type { Stage } from '#shared/domain/stage.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { lockWords } from '#shared/strings/locks.ts';
import { canGive, giveMinutes, skipStage } from '../../commands/clock-commands.ts';
import type { CommandContext } from '../../commands/command.ts';
import { setHands } from '../../commands/hands-commands.ts';
import { showsPast } from '../../commands/in-the-past.ts';
import { openForRoom } from '../../commands/stage-commands.ts';
import type { MenuItem } from '../../components/menu.tsx';
import { useSession, useView } from '../../store/hooks.ts';
import { useCommandContext } from './use-command-context.ts';

const words = clockStrings.agenda;

/** What can be done with one step of the agenda. */
export function useStageMenu(stage: Stage): readonly MenuItem[] {
  const context = useCommandContext();
  const session = useSession((state) => state.session);
  const isLookingBack = useView(showsPast);
  const readOnly = useSession((state) => state.readOnly !== null) || isLookingBack;
  const isSkipped = stage.state === 'skipped';
  return [
    {
      id: 'open',
      label: words.open,
      icon: 'right',
      disabled: readOnly || stage.state === 'open',
      onSelect: () => openForRoom(context, stage),
    },
    {
      id: 'more',
      label: clockStrings.more,
      icon: 'add',
      apart: true,
      disabled: readOnly || isSkipped,
      onSelect: () => giveMinutes(context, stage, 1),
    },
    {
      id: 'less',
      label: clockStrings.less,
      icon: 'less',
      disabled: readOnly || isSkipped || !canGive(session, stage, -1),
      onSelect: () => giveMinutes(context, stage, -1),
    },
    {
      id: 'skip',
      label: isSkipped ? words.unskip : words.skip,
      icon: isSkipped ? 'restore' : 'skip',
      apart: true,
      disabled: readOnly || !(isSkipped || stage.state === 'ahead'),
      onSelect: () => skipStage(context, stage, !isSkipped),
    },
    ...(stage.canvasId ? holdItems(context, stage, readOnly) : []),
  ];
}

/** Who may move things on its board, and whether anybody may. */
const holdItems = (
  context: CommandContext,
  stage: Stage,
  readOnly: boolean,
): readonly MenuItem[] => [
  {
    id: 'hands',
    label: lockWords.hands,
    checked: stage.hands === 'everyone',
    apart: true,
    disabled: readOnly,
    onSelect: () =>
      setHands(context, stage, stage.hands === 'everyone' ? 'facilitator' : 'everyone'),
  },
  {
    id: 'lock',
    label: consoleStrings.commands[stage.locked ? 'unlock' : 'lock'],
    icon: stage.locked ? 'unlock' : 'lock',
    disabled: readOnly,
    onSelect: () =>
      context.store.dispatch([{ type: 'stage.lock', stageId: stage.id, locked: !stage.locked }]),
  },
];
