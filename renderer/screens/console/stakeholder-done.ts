// How far the steps of the stakeholder canvas have come.
import {
  needsRoom,
  placedStakeholders,
  relationsOf,
  stancesOf,
} from '#shared/derive/stakeholders.ts';
import type { Session } from '#shared/domain/session-body.ts';
import type { StakeholderStageKind } from '#shared/domain/stage.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { stakeholderDoneWords as words } from '#shared/strings/stakeholder.ts';

export function stakeholderDone(
  kind: StakeholderStageKind,
  session: Session,
  canvasId: string,
): string {
  const placed = placedStakeholders(session, canvasId);
  const { length: count } = placed;
  const about = [...session.action.values()].filter(
    (action) => action.about?.kind === 'stakeholder',
  );
  if (count === 0) return words.listNone;
  switch (kind) {
    case 'list':
      return placed.some(({ stakeholder }) => stakeholder.listing === 'missing')
        ? words.listDone(count)
        : words.listed(count);
    case 'place': {
      const there = placed.filter(({ spot }) => spot !== null).length;
      const open = placed
        .filter(needsRoom)
        .filter(({ stakeholder }) => !about.some((one) => one.about?.id === stakeholder.id));
      if (there === 0) return words.placeNone;
      if (there < count) return words.placed(there, count);
      return open.length > 0 ? words.placeRoom(open.length) : words.placeDone(count);
    }
    case 'stance': {
      const stances = stancesOf(session);
      return words.stance(
        placed.filter(({ stakeholder }) => stances.has(stakeholder.id)).length,
        count,
      );
    }
    case 'relate': {
      const links = relationsOf(session, canvasId).length;
      return links === 0 ? words.relateNone : words.relate(links);
    }
    case 'read-map': {
      const whole = about.filter(
        ({ owner, dueOn }) => owner.trim() !== '' && dueOn !== null,
      ).length;
      if (about.length === 0) return words.readNone;
      return whole < about.length
        ? words.readOpen(whole, about.length)
        : words.readDone(about.length);
    }
    default:
      return assertNever(kind);
  }
}
