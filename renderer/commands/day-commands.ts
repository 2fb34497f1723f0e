// What belongs to the day rather than to a step: the agreements and the behaviour card.
import { agreeWords, behaviourWords } from '#shared/strings/day.ts';
import { runningWords } from '#shared/strings/running.ts';
import type { Command, CommandContext } from './command.ts';
import { endReport } from './report-commands.ts';
import { endSpeaking, endWhere } from './room-commands.ts';

const roomOf = ({ store }: CommandContext) => store.state.getState().room;

/** What the room sees lies large over this board. */
const isLarge = ({ view }: CommandContext): boolean => view.state.getState().room.isMiniatureLarge;

function show(context: CommandContext, agreements: boolean): void {
  const { frozen, blank } = roomOf(context);
  context.store.show({ agreements, ...(agreements && { whereWeAre: false }) });
  const seen = agreements ? agreeWords.shown : agreeWords.hidden;
  context.view.announce(frozen || blank ? agreeWords.behind : seen);
}

/** Shows the agreements large in the room; again, and the board is back. */
export const showAgreements: Command = {
  id: 'room.agreements',
  label: agreeWords.show,
  shortcut: 'A',
  isEnabled: (context) =>
    roomOf(context).agreements || context.store.state.getState().session.agreement.size > 0,
  run: (context) => show(context, !roomOf(context).agreements),
};

export const endAgreements: Command = {
  id: 'room.agreements-end',
  label: runningWords.where.end,
  shortcut: 'Escape',
  isEnabled: (context) => {
    const { agreements, whereWeAre, speaking, report } = roomOf(context);
    if (isLarge(context)) return true;
    return agreements || whereWeAre || speaking !== null || report !== null;
  },
  // The one on top goes first.
  run: (context) => {
    const { agreements, whereWeAre, speaking } = roomOf(context);
    if (isLarge(context)) context.view.lookAtRoom({ isMiniatureLarge: false });
    else if (whereWeAre) endWhere(context);
    else if (agreements) show(context, false);
    else if (speaking) endSpeaking(context);
    else endReport(context);
  },
};

export const dayCommands: readonly Command[] = [
  showAgreements,
  endAgreements,
  {
    id: 'session.behaviour',
    label: behaviourWords.show,
    shortcut: null,
    isEnabled: () => true,
    run: ({ view }) => view.open('behaviour'),
  },
];
