// The order in which keys walk over a board: group after group, row after row.
import type { Board } from '#shared/derive/board.ts';
import { columnsFor } from '#shared/derive/wall-layout.ts';
export interface Group {
  readonly key: string;
  readonly noteIds: readonly string[];
  readonly columns: number;
  /** A list that scrolls by itself can be reached by Tab as well. */
  readonly hasOwnStop?: boolean;
}
export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** The note that a step leads to; the same one at an edge of the board. */
export function neighbour(groups: readonly Group[], id: string, step: Step): string {
  const filled = groups.filter((group) => group.noteIds.length > 0);
  const nth = filled.findIndex((group) => group.noteIds.includes(id));
  const group = filled[nth];
  if (!group) return filled[0]?.noteIds[0] ?? id;
  const at = group.noteIds.indexOf(id);
  const inGroup = (place: number): string | undefined => group.noteIds[place];
  const before = filled[nth - 1]?.noteIds;
  const after = filled[nth + 1]?.noteIds;
  switch (step) {
    case 'left':
      return inGroup(at - 1) ?? before?.at(-1) ?? id;
    case 'right':
      return inGroup(at + 1) ?? after?.[0] ?? id;
    case 'up':
      return inGroup(at - group.columns) ?? before?.at(-1) ?? id;
    case 'down':
      return inGroup(at + group.columns) ?? after?.[0] ?? id;
    case 'first':
      return inGroup(0) ?? id;
    case 'last':
      return group.noteIds.at(-1) ?? id;
  }
}

/** What stands on the wall, group by group; loners come last. */
export const wallGroups = (board: Pick<Board, 'clusters' | 'alone'>): readonly Group[] => [
  ...board.clusters.map(({ cluster, notes }) => ({
    key: cluster.id,
    noteIds: notes.map((note) => note.id),
    columns: columnsFor(notes.length),
  })),
  {
    key: 'alone',
    noteIds: board.alone.map((note) => note.id),
    columns: 1,
    hasOwnStop: true,
  },
];
