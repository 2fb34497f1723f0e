import { boardOf } from '#shared/derive/board.ts';
import { boxOfFamily } from '#shared/derive/wall-layout.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { DragWhat } from '../layout/target.ts';

/** A family as a hand takes it by its title; null where there is none. */
export function takenFamily(
  session: Session,
  familyId: string,
): Extract<DragWhat, { kind: 'family' }> | null {
  const family = session.family.get(familyId);
  const held = boardOf(session, family?.canvasId ?? '').families.find(
    (one) => one.family.id === familyId,
  );
  return held ? { kind: 'family', familyId: held.family.id, from: boxOfFamily(held) } : null;
}
