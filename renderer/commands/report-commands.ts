// Tables at work, then reporting back one after the other. Nothing here is saved but what is taken
// down.
import { type Report, reportTurned } from '#shared/derive/report-back.ts';
import { reportWords as words } from '#shared/strings/report-back.ts';
import type { Command, CommandContext } from './command.ts';
import { tablesOf } from './new-tables.ts';
import { trayStage } from './quick-add.ts';
import { tableReporting } from './table-reporting.ts';

const stateOf = ({ store }: CommandContext) => store.state.getState();
/** So many tables have something to tell each other. */
export const LEAST_TABLES = 2;

const told = ({ session }: ReturnType<typeof stateOf>, { tableIds, at }: Report): string => {
  if (at === null) return words.working;
  const id = tableIds[at];
  return id ? words.reports(session.table.get(id)?.name ?? words.gone) : words.heard;
};

export function showReport(context: CommandContext, report: Report): void {
  const shown = { speaking: null, whereWeAre: false, agreements: false, spotlightId: null };
  context.store.show({ ...shown, report });
  context.view.announce(told(stateOf(context), report));
}

export function endReport({ store, view }: CommandContext): void {
  store.show({ report: null });
  view.announce(words.ended);
}

/** One table on or back; after the last the round is over. */
export function turnReport(context: CommandContext, by: 1 | -1): void {
  const { report } = stateOf(context).room;
  if (!report) return;
  if (by === 1 && report.at !== null && report.at >= report.tableIds.length) endReport(context);
  else showReport(context, reportTurned(report, by, context.now()));
}

export const reportCommands: readonly Command[] = [
  {
    id: 'room.report',
    label: words.open,
    shortcut: 'Shift+B',
    isEnabled: (context) => tablesOf(stateOf(context).session).length >= LEAST_TABLES,
    run: ({ view }) => view.open('report'),
  },
  {
    id: 'report.take-down',
    label: words.takeDown,
    shortcut: 'Shift+T',
    isEnabled: (context) => {
      const state = stateOf(context);
      const isWritable = state.readOnly === null && trayStage(state.session) !== null;
      return isWritable && tableReporting(state) !== null;
    },
    run: ({ view }) => view.open('quick-add'),
  },
];
