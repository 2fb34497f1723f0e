// A thought never waits for the right step: away from the boards of notes it goes to the tray of the
// first one.
import { agendaOf } from '#shared/derive/board.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { reportWords } from '#shared/strings/report-back.ts';
import { runningWords } from '#shared/strings/running.ts';
import type { CommandContext } from './command.ts';
import { newNoteId } from './new-ids.ts';
import { tableReporting } from './table-reporting.ts';

/** The step whose tray it is; null where a workshop collects no notes. */
export const trayStage = (session: Session): Stage | null =>
  agendaOf(session).find(({ kind, canvasId }) => kind === 'collect' && canvasId !== null) ?? null;

/** From the table that has the word, while one reports. False: refused. */
export function addToTray({ store, view, random }: CommandContext, text: string): boolean {
  const table = tableReporting(store.state.getState());
  const canvasId = trayStage(store.state.getState().session)?.canvasId;
  if (!canvasId) return false;
  const note = { canvasId, laneId: null, text, tone: 'butter', source: null } as const;
  const from = { tableId: table?.id ?? null };
  if (!store.dispatch([{ type: 'note.create', noteId: newNoteId(random), ...note, ...from }]))
    return false;
  if (table) {
    view.announce(reportWords.takenDown(text, table.name));
    return true;
  }
  const notes = [...store.state.getState().session.note.values()];
  const count = notes.filter(
    (one) => one.canvasId === canvasId && one.sort.at === 'tray' && one.laneId === null,
  ).length;
  view.announce(runningWords.quickAdd.added(text, count));
  return true;
}
