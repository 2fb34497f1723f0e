// Tables report back, one after the other: who has the word, for how long, and what came from them.
// It is for the moment and never saved.
import type { Cluster } from '../domain/cluster.ts';
import { limits } from '../domain/limits.ts';
import type { Session } from '../domain/session-body.ts';
import { type TableId, tableIdSchema } from '../domain/table.ts';
import { z } from '../lib/schema.ts';
import { boardOf, openStage } from './board.ts';
import { groupSize } from './paper.ts';

const MINUTE_MS = 60_000;
export const reportLimits = { minutes: 30 } as const;

export const reportSchema = z
  .strictObject({
    /** In their order. */
    tableIds: z.array(tableIdSchema).min(1).max(limits.tables).readonly(),
    /** Whose turn it is; null: they still work, all by one clock. As many as tables: all were heard. */
    at: z.number().int().min(0).max(limits.tables).nullable(),
    /** How long each has. */
    lastsMs: z
      .number()
      .int()
      .min(1)
      .max(reportLimits.minutes * MINUTE_MS),
    /** When this turn began, by the host's clock. */
    startedAt: z.number().int().nonnegative(),
  })
  .readonly();
export type Report = z.infer<typeof reportSchema>;

/** One turn on or back, from the work at the tables up to all having been heard; begun now. */
export function reportTurned(report: Report, by: 1 | -1, now: number): Report {
  const at = (report.at ?? -1) + by;
  const { length } = report.tableIds;
  return { ...report, at: at < 0 ? null : Math.min(length, at), startedAt: now };
}

/** Whole minutes for each, of what is left of the step; one at least. */
export const minutesEach = (leftMs: number, count: number): number =>
  Math.min(reportLimits.minutes, Math.max(1, Math.floor(leftMs / MINUTE_MS / Math.max(1, count))));

export interface FromTable {
  readonly groups: readonly Cluster[];
  /** Notes in its groups, those on paper with them, and its other notes. */
  readonly noteCount: number;
}

/** What a table put up: on the board of the open step, or anywhere where that step has none. */
export function fromTable(session: Session, tableId: TableId): FromTable {
  const here = openStage(session)?.canvasId;
  const boards = here ? [here] : [...session.canvas.keys()];
  const groups: Cluster[] = [];
  let noteCount = 0;
  for (const canvasId of boards)
    for (const group of boardOf(session, canvasId).clusters) {
      if (group.cluster.tableId !== tableId) continue;
      groups.push(group.cluster);
      noteCount += groupSize(group);
    }
  const ids = new Set<string>(groups.map(({ id }) => id));
  for (const { tableId: from, canvasId, sort } of session.note.values()) {
    const isCounted = sort.at === 'cluster' && ids.has(sort.clusterId);
    if (from === tableId && boards.includes(canvasId) && !isCounted) noteCount++;
  }
  return { groups: groups.filter(({ title }) => title !== ''), noteCount };
}
