// Every place that selected groups can be put: another group, a family, out of one.

import type { Board, BoardCluster } from '#shared/derive/board.ts';
import { newId, type RandomBytes } from '#shared/lib/id.ts';
import { nameOfGroup } from '#shared/strings/group-name.ts';
import { familyWords as words } from '#shared/strings/tables.ts';
import { joinedFamily, newFamily } from '../../../commands/family-commands.ts';
import { type Destination, mergePlaces } from '../destinations.ts';

interface Here {
  readonly board: Board;
  readonly random: RandomBytes;
}
const titleOf = ({ cluster, notes }: BoardCluster): string => nameOfGroup(cluster, notes[0]);

export function groupPlaces(groups: readonly BoardCluster[], here: Here): readonly Destination[] {
  const [only, ...more] = groups;
  const merging = only && more.length === 0 ? mergePlaces(only.cluster.id, here) : [];
  return [...familyPlaces(groups, here), ...merging];
}

export function familyPlaces(
  groups: readonly BoardCluster[],
  { board, random }: Here,
): readonly Destination[] {
  const own = new Set(groups.map(({ cluster }) => cluster.familyId));
  const isOneOf = (one: BoardCluster): boolean =>
    groups.some(({ cluster }) => cluster.id === one.cluster.id);
  const joins = board.families
    .filter(({ family }) => own.size > 1 || !own.has(family.id))
    .map(
      (family): Destination => ({
        id: family.family.id,
        label: family.family.title || words.unnamed,
        detail: words.groupCount(family.clusters.length),
        group: 'families',
        outcome: () => joinedFamily(board, groups, family),
      }),
    );
  const fresh = (id: string, label: string, all: readonly BoardCluster[]): Destination => ({
    id,
    label,
    detail: '',
    group: 'families',
    outcome: () => newFamily(board, all, newId('family', random)),
  });
  const begins =
    groups.length > 1
      ? [fresh('family:new', words.newOf(groups.length), groups)]
      : board.clusters
          .filter((one) => !isOneOf(one) && one.cluster.familyId === null)
          .map((one) =>
            fresh(`family:${one.cluster.id}`, words.newWith(titleOf(one)), [...groups, one]),
          );
  const out: readonly Destination[] = groups.some(({ cluster }) => cluster.familyId)
    ? [
        {
          id: 'family:out',
          label: words.out,
          detail: '',
          group: 'families',
          outcome: () => ({
            to: 'left-family',
            clusterIds: groups.map(({ cluster }) => cluster.id),
          }),
        },
      ]
    : [];
  return [...joins, ...out, ...begins];
}
