// The notes of a session in the order exported lists have them: groups, loners, not sorted yet, for later.
import { boardOf } from '../derive/board.ts';
import type { Canvas } from '../domain/canvas.ts';
import type { ClusterId } from '../domain/cluster.ts';
import type { Note } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';
import { byRank } from '../lib/rank.ts';
import { exportStrings } from '../strings/export.ts';

export interface NoteGroup {
  readonly kind: 'cluster' | 'alone' | 'tray' | 'parked';
  readonly clusterId: ClusterId | null;
  readonly title: string;
  readonly notes: readonly Note[];
}

export const canvasesOf = (session: Session): readonly Canvas[] =>
  [...session.canvas.values()].sort(byRank);

/** Larger clusters first; loners, the tray and what is kept for later only where they have notes. */
export function groupsOf(session: Session, canvasId: string): readonly NoteGroup[] {
  const { clusters, alone, tray, parked } = boardOf(session, canvasId);
  const bySize = [...clusters].sort((a, b) => b.notes.length - a.notes.length);
  const groups: NoteGroup[] = bySize.map(({ cluster, notes }, at) => ({
    kind: 'cluster',
    clusterId: cluster.id,
    title: cluster.title === '' ? exportStrings.unnamedGroup(at + 1) : cluster.title,
    notes,
  }));
  const others = [
    { kind: 'alone', title: exportStrings.alone, notes: alone },
    { kind: 'tray', title: exportStrings.tray, notes: tray },
    { kind: 'parked', title: exportStrings.parked, notes: parked },
  ] as const;
  for (const other of others)
    if (other.notes.length > 0) groups.push({ ...other, clusterId: null });
  return groups;
}
