// What can be voted on, as people know it: a group by its sentence, a note alone by its text.
import type { Board } from '#shared/derive/board.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { nameOfGroup } from '#shared/strings/group-name.ts';

export interface VoteTarget {
  readonly item: WallRef;
  readonly title: string;
  readonly isAlone: boolean;
  /** On paper and here. */
  readonly noteCount: number;
  readonly notes: readonly Note[];
}
type Group = Board['clusters'][number];

const ofGroup = ({ cluster, notes }: Group): VoteTarget => ({
  item: { kind: 'cluster', id: cluster.id },
  title: nameOfGroup(cluster, notes[0]),
  isAlone: false,
  noteCount: Math.max(notes.length, cluster.paperCount ?? 0),
  notes,
});
const ofNote = (note: Note): VoteTarget => ({
  item: { kind: 'note', id: note.id },
  title: note.text,
  isAlone: true,
  noteCount: 1,
  notes: [note],
});

/** Groups, the largest first, then the notes that stand alone. */
export const wallTargets = ({ clusters, alone }: Board): readonly VoteTarget[] => [
  ...clusters.map(ofGroup).sort((a, b) => b.noteCount - a.noteCount),
  ...alone.map(ofNote),
];

/** These things, in this order; what is gone is left out. */
export function targetsOf(
  session: Pick<Session, 'note'>,
  board: Board,
  items: readonly WallRef[],
): readonly VoteTarget[] {
  const groups = new Map(board.clusters.map((group) => [group.cluster.id as string, group]));
  return items.flatMap(({ kind, id }) => {
    const group = kind === 'cluster' ? groups.get(id) : undefined;
    const note = kind === 'note' ? session.note.get(id) : undefined;
    return group ? [ofGroup(group)] : note ? [ofNote(note)] : [];
  });
}
