// The groups of a board in the order the room pages through them.
import type { Board } from '#shared/derive/board.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { Family } from '#shared/domain/family.ts';
import type { Lane, LaneId } from '#shared/domain/lane.ts';
import type { Note } from '#shared/domain/note.ts';
import { looseTitle } from '#shared/strings/ideas.ts';
import { insightWords } from '#shared/strings/insight.ts';

export interface RoomGroupNotes {
  /** Also the name of the drop area. */
  readonly key: string;
  readonly title: string;
  readonly kind: 'lane' | 'cluster' | 'tray' | 'alone';
  readonly laneId?: LaneId | null;
  readonly clusterId?: ClusterId;
  readonly notes: readonly Note[];
  readonly paperCount?: number | null;
  readonly family?: Family | null;
}

/** The tray shares every page with the groups in work. */
export const roomTray = (board: Board): RoomGroupNotes => ({
  key: 'tray',
  title: insightWords.sort.tray,
  kind: 'tray',
  notes: board.tray,
});

export function roomGroups(
  board: Board,
  lanes: readonly Lane[],
  by: 'lane' | 'cluster',
): readonly RoomGroupNotes[] {
  if (by === 'lane') {
    const loose = board.lanes.get(null) ?? [];
    const groups = lanes.map(
      (lane): RoomGroupNotes => ({
        key: `lane:${lane.id}`,
        title: lane.title,
        kind: 'lane',
        laneId: lane.id,
        notes: board.lanes.get(lane.id) ?? [],
      }),
    );
    if (loose.length === 0) return groups;
    const title = looseTitle(lanes.length);
    return [...groups, { key: 'lane:none', title, kind: 'lane', laneId: null, notes: loose }];
  }
  const { sort } = insightWords;
  const familyOf = (id: string | null): Family | null =>
    board.families.find(({ family }) => family.id === id)?.family ?? null;
  const clusters = board.clusters.map(
    ({ cluster, notes }): RoomGroupNotes => ({
      key: `cluster:${cluster.id}`,
      title: cluster.title,
      kind: 'cluster',
      clusterId: cluster.id,
      paperCount: cluster.paperCount,
      family: familyOf(cluster.familyId),
      notes,
    }),
  );
  const alone = { key: 'alone', title: sort.alone, kind: 'alone', notes: board.alone } as const;
  return [...inFamilies(clusters), ...(board.alone.length > 0 ? [alone] : [])];
}

/** Groups of one family follow each other, from where its first one stands. */
function inFamilies(groups: readonly RoomGroupNotes[]): readonly RoomGroupNotes[] {
  const of = ({ family }: RoomGroupNotes): string => family?.id ?? '';
  return groups.flatMap((group, nth) => {
    if (!group.family) return [group];
    const isFirst = groups.findIndex((one) => of(one) === of(group)) === nth;
    return isFirst ? groups.filter((one) => of(one) === of(group)) : [];
  });
}
