// The notes of a session in the order exported lists have them: groups, loners, not sorted yet, for later.
import { boardOf } from '../derive/board.ts';
import type { Canvas } from '../domain/canvas.ts';
import type { Cluster, ClusterId } from '../domain/cluster.ts';
import type { Family } from '../domain/family.ts';
import type { Note } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';
import { byRank } from '../lib/rank.ts';
import { exportStrings } from '../strings/export.ts';

export interface NoteGroup {
  readonly kind: 'cluster' | 'alone' | 'tray' | 'parked';
  readonly clusterId: ClusterId | null;
  readonly title: string;
  readonly notes: readonly Note[];
  readonly cluster: Cluster | null;
  /** The family it belongs to, if any. */
  readonly family: Family | null;
}

export const canvasesOf = (session: Session): readonly Canvas[] =>
  [...session.canvas.values()].sort(byRank);

/**
 * The groups of a family together, larger ones first; loners, the tray and what is kept for later
 * only where they have notes.
 */
export function groupsOf(session: Session, canvasId: string): readonly NoteGroup[] {
  const { clusters, alone, tray, parked } = boardOf(session, canvasId);
  const bySize = [...clusters].sort((a, b) => sizeOf(b) - sizeOf(a));
  const groups = bySize.map(
    ({ cluster, notes }, at): NoteGroup => ({
      kind: 'cluster',
      clusterId: cluster.id,
      title: cluster.title === '' ? exportStrings.unnamedGroup(at + 1) : cluster.title,
      notes,
      cluster,
      family: session.family.get(cluster.familyId ?? '') ?? null,
    }),
  );
  const others = [
    { kind: 'alone', title: exportStrings.alone, notes: alone },
    { kind: 'tray', title: exportStrings.tray, notes: tray },
    { kind: 'parked', title: exportStrings.parked, notes: parked },
  ] as const;
  const loose = { clusterId: null, cluster: null, family: null };
  return [
    ...byFamily(groups),
    ...others.filter(({ notes }) => notes.length > 0).map((other) => ({ ...other, ...loose })),
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
