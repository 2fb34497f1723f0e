// A sorted wall with lines: from group to group, from note to note, to a note alone, one past others.
import type { ConnectorId } from '#shared/domain/connector.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { northsideSession } from './northside.ts';
import { seededBytes } from './random.ts';
import { afterOps } from './session.ts';

export interface LinedWall {
  readonly session: Session;
  readonly lineIds: readonly ConnectorId[];
}

export function linedWall(copies = 1): LinedWall {
  const random = seededBytes(77);
  const plain = northsideSession(copies);
  const tray = [...plain.note.values()].filter(({ sort }) => sort.at === 'tray');
  const loner = tray[0];
  if (!loner) throw new Error('One is left in the tray.');
  const { canvasId } = loner;
  const session = afterOps(plain, {
    type: 'note.place',
    places: [{ noteId: loner.id, x: -1.6, y: 1 }],
  });
  const [one, two, three, four] = [...session.cluster.values()];
  const inside = (id: string | undefined) =>
    [...session.note.values()].filter(({ sort }) => sort.at === 'cluster' && sort.clusterId === id);
  const group = (id: string | undefined) => ({ kind: 'cluster', id }) as WallRef;
  const note = (of: string | undefined, nth: number) =>
    ({ kind: 'note', id: inside(of)[nth]?.id }) as WallRef;
  const lines: readonly (readonly [WallRef, WallRef, string])[] = [
    [group(one?.id), group(two?.id), 'leads to'],
    [note(one?.id, 0), note(four?.id, 1), ''],
    [{ kind: 'note', id: loner.id }, note(three?.id, 0), 'because nobody asks'],
    [note(two?.id, 0), note(two?.id, 1), ''],
  ];
  const lineIds = lines.map(() => newId('connector', random));
  return {
    lineIds,
    session: afterOps(
      session,
      ...lines.map(
        ([from, to, label], nth) =>
          ({
            type: 'connector.add',
            connectorId: lineIds[nth] as ConnectorId,
            ...{ canvasId, from, to, label },
          }) as const,
      ),
    ),
  };
}
