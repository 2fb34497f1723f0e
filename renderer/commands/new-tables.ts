import { limits } from '#shared/domain/limits.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { Table } from '#shared/domain/table.ts';
import { newId, type RandomBytes } from '#shared/lib/id.ts';
import { byRank } from '#shared/lib/rank.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { tableWords } from '#shared/strings/tables.ts';

export const tablesOf = ({ table }: Pick<Session, 'table'>): readonly Table[] =>
  [...table.values()].sort(byRank);

/** Ops for so many more tables, each with a number that is not taken; fewer where the room ends. */
export function newTables(session: Session, count: number, random: RandomBytes): readonly Op[] {
  const taken = new Set(tablesOf(session).map(({ name }) => name));
  const wanted = Math.min(count, limits.tables - session.table.size);
  const ops: Op[] = [];
  for (let nth = session.table.size + 1; ops.length < wanted; nth++) {
    const name = tableWords.name(nth);
    if (taken.has(name)) continue;
    ops.push({ type: 'table.add', tableId: newId('table', random), name, peopleCount: null });
  }
  return ops;
}
