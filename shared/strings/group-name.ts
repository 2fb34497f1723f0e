// What people call a group: its sentence; while it has none, its first note in quotes, so that two
// groups without a sentence can be told apart.
import type { Cluster } from '../domain/cluster.ts';
import type { Note } from '../domain/note.ts';
import type { Session } from '../domain/session-body.ts';
import { byRank } from '../lib/rank.ts';
import { short } from './note.ts';

const NAME_CHARS = 60;

export const groupNameWords = {
  byNote: (text: string): string => `“${short(text, NAME_CHARS)}”`,
  noName: 'Group without a name',
} as const;

type Records = Pick<Session, 'cluster' | 'note'>;

/** @param first the first of its notes; none where all are on paper */
export const nameOfGroup = (
  { title }: Pick<Cluster, 'title'>,
  first: Pick<Note, 'text'> | undefined,
): string => title || (first ? groupNameWords.byNote(first.text) : groupNameWords.noName);

export function groupName({ cluster, note }: Records, clusterId: string): string {
  const group = cluster.get(clusterId);
  if (!group) return groupNameWords.noName;
  return nameOfGroup(group, group.title ? undefined : firstOf(note, clusterId));
}

function firstOf(notes: Records['note'], clusterId: string): Note | undefined {
  const inIt = [...notes.values()].flatMap((note) =>
    note.sort.at === 'cluster' && note.sort.clusterId === clusterId
      ? [{ note, id: note.id, rank: note.sort.rank }]
      : [],
  );
  return inIt.sort(byRank)[0]?.note;
}
