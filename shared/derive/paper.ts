// Notes that are only on paper: what a group has there, less those that were typed in.
import type { Board } from './board.ts';

type Groups = Pick<Board, 'clusters'>;

export const paperOnlyIn = ({ cluster, notes }: Board['clusters'][number]): number =>
  Math.max(0, (cluster.paperCount ?? 0) - notes.length);

export const paperOnly = ({ clusters }: Groups): number =>
  clusters.reduce((sum, group) => sum + paperOnlyIn(group), 0);

/** How large a group is, wherever its notes are. */
export const groupSize = (group: Board['clusters'][number]): number =>
  group.notes.length + paperOnlyIn(group);
