// Walking through the agenda. A stage can always be gone back to; nothing is lost by it.
import { agendaOf, openStage } from '#shared/derive/board.ts';
import { openVisit } from '#shared/derive/clock.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { newId } from '#shared/lib/id.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import type { Command, CommandContext } from './command.ts';

const words = consoleStrings.commands;

/** The stage after the open one that is not skipped; the first one when none is open. */
export function nextStage(session: Session): Stage | null {
  const agenda = agendaOf(session).filter((stage) => stage.state !== 'skipped');
  const open = openStage(session);
  return agenda[open ? agenda.findIndex((stage) => stage.id === open.id) + 1 : 0] ?? null;
}

/** The stage before the open one that is not skipped. */
export function previousStage(session: Session): Stage | null {
  const agenda = agendaOf(session).filter((stage) => stage.state !== 'skipped');
  const open = openStage(session);
  return agenda[agenda.findIndex((stage) => stage.id === open?.id) - 1] ?? null;
}

const sessionOf = ({ store }: CommandContext): Session => store.state.getState().session;
const canChange = ({ store }: CommandContext): boolean => store.state.getState().readOnly === null;

/** Opens a stage for everyone; this window looks at it too. */
export function openForRoom(context: CommandContext, stage: Stage | null): void {
  const { store, view, random, now } = context;
  if (!stage) return;
  // The clock goes from stage to stage; while a workshop is prepared it stands.
  const visitId = openVisit(sessionOf(context)) ? newId('visit', random) : null;
  if (!store.dispatch([{ type: 'stage.open', stageId: stage.id, visitId, at: now() }])) return;
  // Nothing that was shown in place of the old step may cover the new one.
  const { agreements, spotlightId, whereWeAre, speaking, report, broughtId } =
    store.state.getState().room;
  if (agreements || spotlightId || whereWeAre || speaking || report || broughtId)
    store.show({
      ...{ agreements: false, whereWeAre: false },
      ...{ spotlightId: null, speaking: null, report: null, broughtId: null },
    });
  view.lookAt(null);
  view.announce(`${stage.title}. ${stage.prompt}`);
}

export const stageCommands: readonly Command[] = [
  {
    id: 'stage.next',
    label: words.next,
    shortcut: 'Mod+Shift+Enter',
    isEnabled: (context) => canChange(context) && nextStage(sessionOf(context)) !== null,
    run: (context) => openForRoom(context, nextStage(sessionOf(context))),
  },
  {
    id: 'stage.back',
    label: words.back,
    shortcut: null,
    isEnabled: (context) => canChange(context) && previousStage(sessionOf(context)) !== null,
    run: (context) => openForRoom(context, previousStage(sessionOf(context))),
  },
  {
    id: 'stage.lock',
    label: words.lock,
    shortcut: null,
    isEnabled: (context) => canChange(context) && context.stage?.locked === false,
    run: ({ store, stage }) => {
      if (stage) store.dispatch([{ type: 'stage.lock', stageId: stage.id, locked: true }]);
    },
  },
  {
    id: 'stage.unlock',
    label: words.unlock,
    shortcut: null,
    isEnabled: (context) => canChange(context) && context.stage?.locked === true,
    run: ({ store, stage }) => {
      if (stage) store.dispatch([{ type: 'stage.lock', stageId: stage.id, locked: false }]);
    },
  },
];
