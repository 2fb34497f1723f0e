import type { Table } from '#shared/domain/table.ts';
import type { SessionState } from '../store/session-state.ts';

/** The table that has the word; null: none has. */
export function tableReporting({
  room: { report },
  session,
}: Pick<SessionState, 'room' | 'session'>): Table | null {
  const id = report?.tableIds[report.at ?? -1];
  return (id && session.table.get(id)) || null;
}
