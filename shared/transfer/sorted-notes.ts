// The notes of a session in the order exported lists have them: groups, loners, not sorted yet.
import { boardOf } from '../derive/board.ts';
import type { Canvas } from '../domain/canvas.ts';
import type { Cluster } from '../domain/cluster.ts';
import type { Family } from '../domain/family.ts';
import type { Note } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';
import { byRank } from '../lib/rank.ts';
import { exportStrings } from '../strings/export.ts';

export interface NoteGroup {
  readonly kind: 'cluster' | 'alone' | 'tray';
  readonly title: string;
  readonly notes: readonly Note[];
  readonly cluster: Cluster | null;
  /** The family it belongs to, if any. */
  readonly family: Family | null;
}

export const canvasesOf = (session: Session): readonly Canvas[] =>
  [...session.canvas.values()].sort(byRank);

/** Families first, each group of notes under its own; larger ones first; loners and the tray only where they have notes. */
export function groupsOf(session: Session, canvasId: string): readonly NoteGroup[] {
  const { clusters, alone, tray } = boardOf(session, canvasId);
  const bySize = [...clusters].sort((a, b) => sizeOf(b) - sizeOf(a));
  const groups = bySize.map(
    ({ cluster, notes }, at): NoteGroup => ({
      kind: 'cluster',
      title: cluster.title === '' ? exportStrings.unnamedGroup(at + 1) : cluster.title,
      notes,
      cluster,
      family: session.family.get(cluster.familyId ?? '') ?? null,
    }),
  );
  const loose = { cluster: null, family: null } as const;
  return [
    ...byFamily(groups),
    ...(alone.length > 0
      ? [{ ...loose, kind: 'alone' as const, title: exportStrings.alone, notes: alone }]
      : []),
    ...(tray.length > 0
      ? [{ ...loose, kind: 'tray' as const, title: exportStrings.tray, notes: tray }]
      : []),
  ];
}

const sizeOf = ({ cluster, notes }: Pick<NoteGroup, 'notes'> & { cluster: Cluster }): number =>
  Math.max(notes.length, cluster.paperCount ?? 0);

/** Groups of one family stand together, where its largest would stand. */
export function byFamily<Of extends { readonly family: Family | null }>(
  groups: readonly Of[],
): readonly Of[] {
  return groups.flatMap((group, nth) => {
    const { family } = group;
    if (!family) return [group];
    const isFirst = groups.findIndex((one) => one.family?.id === family.id) === nth;
    return isFirst ? groups.filter((one) => one.family?.id === family.id) : [];
  });
}
