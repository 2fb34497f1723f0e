// The notes as a table that spreadsheets open right: byte order mark, CRLF, quotes where needed,
// nothing that would run as a formula.
import { type Votes, votesOf } from '../derive/votes.ts';
import type { Note } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';
import { csvColumns, exportStrings, sourceWords, toneWords } from '../strings/export.ts';
import { guardCell } from './formula-guard.ts';
import { canvasesOf, groupsOf, type NoteGroup } from './sorted-notes.ts';

/** A group without a note, as it may be on paper, has a line too. */
interface Line {
  readonly note: Note | null;
  readonly group: NoteGroup;
  /** Of its group, or of the note itself; the first round first. */
  readonly votes: Votes;
}

export function toCsv(session: Session): string {
  const placed = canvasesOf(session).flatMap((canvas) => {
    const votes = votesOf(session, canvas.id);
    return groupsOf(session, canvas.id).flatMap((group): readonly Line[] => {
      const line = (note: Note | null): Line => ({
        note,
        group,
        votes: votes.get(group.clusterId ?? note?.id ?? '') ?? [],
      });
      return group.notes.length === 0 ? [line(null)] : group.notes.map(line);
    });
  });
  const numbers = new Map(placed.map(({ note }, at) => [note?.id ?? '', String(at + 1)]));
  const tableOf = (id: string | null): string => session.table.get(id ?? '')?.name ?? '';
  const rows = placed.map(({ note, group: { title, cluster, family }, votes }, at) => [
    String(at + 1),
    note?.laneId ? (session.lane.get(note.laneId)?.title ?? '') : '',
    title,
    note?.text ?? '',
    note?.source ? sourceWords[note.source] : '',
    note ? toneWords[note.tone] : '',
    note?.originId ? (numbers.get(note.originId) ?? '') : '',
    tableOf(note ? note.tableId : (cluster?.tableId ?? null)),
    family ? exportStrings.family(family.title) : '',
    cluster?.paperCount ? String(cluster.paperCount) : '',
    String(votes[0] ?? ''),
    votes.length > 1 ? String(votes.at(-1)) : '',
    note?.isKept ? exportStrings.yes : '',
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
