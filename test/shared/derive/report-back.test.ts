import { expect, it } from 'vitest';
import { fromTable, minutesEach, type Report, reportTurned } from '#shared/derive/report-back.ts';
import type { TableId } from '#shared/domain/table.ts';
import { newId } from '#shared/lib/id.ts';
import { seededBytes } from '../../builders/random.ts';
import { afterOps, buildSession } from '../../builders/session.ts';

const random = seededBytes(4);
const ids: readonly TableId[] = [newId('table', random), newId('table', random)];

it('goes from the work at the tables over each of them to all heard, and back', () => {
  const atWork: Report = { tableIds: ids, at: null, lastsMs: 60_000, startedAt: 0 };
  const turns = (from: Report, by: 1 | -1, count: number): readonly (number | null)[] => {
    let report = from;
    return Array.from({ length: count }, () => {
      report = reportTurned(report, by, 7);
      return report.at;
    });
  };
  expect(turns(atWork, 1, 4)).toEqual([0, 1, 2, 2]);
  expect(turns({ ...atWork, at: 2 }, -1, 4)).toEqual([1, 0, null, null]);
  expect(reportTurned(atWork, 1, 7).startedAt).toBe(7);
});

it('shares out what is left in whole minutes, and leaves nobody without one', () => {
  expect(minutesEach(17 * 60_000, 5)).toBe(3);
  expect(minutesEach(0, 5)).toBe(1);
  expect(minutesEach(20 * 60 * 60_000, 2)).toBe(30);
});

it('counts what a table put up: its groups with what is on paper, and its other notes', () => {
  const { session, canvasId } = buildSession(0);
  const [tableId] = ids;
  if (!tableId) throw new Error('There is a table.');
  const note = { canvasId, laneId: null, tone: 'butter', source: null } as const;
  const noteId = newId('note', random);
  const after = afterOps(
    session,
    { type: 'table.add', tableId, name: 'Table 1', peopleCount: null },
    {
      type: 'cluster.bring',
      ...{ clusterId: newId('cluster', random), canvasId, tableId, title: 'Doors' },
      ...{ paperCount: 12, x: 0, y: 0, tone: 'butter' },
      quotes: [{ noteId: newId('note', random), text: 'The corridor is dark', source: null }],
    },
    { type: 'note.create', ...note, noteId, text: 'A key', tableId },
    { type: 'note.create', ...note, noteId: newId('note', random), text: 'Another’s' },
  );
  const put = fromTable(after, tableId);
  expect(put.groups.map(({ title }) => title)).toEqual(['Doors']);
  expect(put.noteCount).toBe(13);
});
