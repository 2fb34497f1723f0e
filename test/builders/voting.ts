// A wall that is ready to be voted on: four named groups of two notes, one note alone, two tables.
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import type { NoteId } from '#shared/domain/note.ts';
import type { RoundId, VoteKind } from '#shared/domain/round.ts';
import type { TableId } from '#shared/domain/table.ts';
import { newId } from '#shared/lib/id.ts';
import type { Op } from '#shared/ops/apply-op.ts';
import { seededBytes } from './random.ts';
import { afterOps, buildSession } from './session.ts';

const titles = ['Too busy to notice', 'Nobody asked us', 'A knock is not a hello', 'Once bitten'];

export function votingSession() {
  const random = seededBytes(404);
  const built = buildSession(9, 5);
  const { canvasId, noteIds } = built;
  const clusterIds: readonly ClusterId[] = titles.map(() => newId('cluster', random));
  const tableIds: readonly TableId[] = ['Window', 'Door'].map(() => newId('table', random));
  const session = afterOps(
    built.session,
    ...clusterIds.flatMap((clusterId, nth): Op[] => [
      {
        ...{ type: 'cluster.create', clusterId, canvasId, x: nth * 4, y: 0 },
        noteIds: noteIds.slice(nth * 2, nth * 2 + 2),
      },
      { type: 'cluster.rename', clusterId, title: titles[nth] ?? '' },
    ]),
    ...noteIds
      .slice(8)
      .map((noteId): Op => ({ type: 'note.place', places: [{ noteId, x: 0, y: 9 }] })),
    ...tableIds.map(
      (tableId, nth): Op => ({ type: 'table.add', tableId, name: `T${nth}`, peopleCount: 4 + nth }),
    ),
  );
  const lonerId = noteIds[8];
  const [a, b, c, d] = clusterIds;
  if (!lonerId || !a || !b || !c || !d) throw new Error('Four groups and a loner were built.');
  const targets: readonly WallRef[] = [...[a, b, c, d].map(groupOf), noteOf(lonerId)];
  return { ...built, session, clusterIds: [a, b, c, d] as const, tableIds, lonerId, targets };
}

export const groupOf = (id: ClusterId): WallRef => ({ kind: 'cluster', id });
export const noteOf = (id: NoteId): WallRef => ({ kind: 'note', id });

type Opening = Extract<Op, { readonly type: 'round.open' }>;

/** Three dots a person, at most two on one thing, eight people. */
export const opening = (
  roundId: RoundId,
  kind: VoteKind,
  more: Pick<Opening, 'canvasId' | 'targets'> & Partial<Opening>,
): Op => ({
  ...{ type: 'round.open', roundId, kind, question: 'Which matter most?' },
  ...{ budget: 3, perTargetMax: 2, voterCount: 8, parentId: null },
  ...more,
});
