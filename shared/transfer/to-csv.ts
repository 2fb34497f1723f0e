// The notes as a table that spreadsheets open right: byte order mark, CRLF, quotes where needed,
// nothing that would run as a formula.
import { votesOf } from '../derive/votes.ts';
import type { Session } from '../domain/session-body.ts';
import { csvColumns, exportStrings, sourceWords, toneWords } from '../strings/export.ts';
import { guardCell } from './formula-guard.ts';
import { canvasesOf, groupsOf } from './sorted-notes.ts';

export function toCsv(session: Session): string {
  const placed = canvasesOf(session).flatMap((canvas) =>
    groupsOf(session, canvas.id).flatMap(({ clusterId, title, notes }) => {
      const votes = votesOf(session, canvas.id);
      return notes.map((note) => ({ note, group: title, votes: votes.get(clusterId ?? note.id) }));
    }),
  );
  const numbers = new Map(placed.map(({ note }, at) => [note.id, String(at + 1)]));
  const rows = placed.map(({ note, group, votes = [] }) => [
    numbers.get(note.id) ?? '',
    note.laneId ? (session.lane.get(note.laneId)?.title ?? '') : '',
    group,
    note.text,
    note.source ? sourceWords[note.source] : '',
    toneWords[note.tone],
    note.originId ? (numbers.get(note.originId) ?? '') : '',
    String(votes[0] ?? ''),
    votes.length > 1 ? String(votes.at(-1)) : '',
    note.isKept ? exportStrings.yes : '',
  ]);
  return writeCsv([csvColumns, ...rows]);
}

/** RFC 4180 with a byte order mark. Line breaks inside a cell stay \n. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;

function writeCell(raw: string): string {
  const cell = guardCell(raw);
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
