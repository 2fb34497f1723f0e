// How far the day's own steps have come.
import { actionsOf, behaviourOf, openingOf } from '#shared/derive/opening.ts';
import { behaviourParts } from '#shared/domain/behaviour.ts';
import { consents } from '#shared/domain/opening.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { dayDoneWords as words } from '#shared/strings/day.ts';

type DayKind = 'arrive' | 'agree' | 'behaviour' | 'close';

const isWritten = (text: string | undefined): boolean => (text ?? '').trim() !== '';

export function dayDone(kind: DayKind, session: Session): string {
  switch (kind) {
    case 'arrive':
      return arrived(session);
    case 'agree':
      return agreed(session);
    case 'behaviour':
      return carded(session);
    case 'close':
      return closed(session);
    default:
      return assertNever(kind);
  }
}

function arrived(session: Session): string {
  const opening = openingOf(session);
  if (!isWritten(opening?.here)) return words.arrive.here;
  if (!isWritten(opening?.missing)) return words.arrive.missing;
  const isOpen = isWritten(opening?.decided) && isWritten(opening?.changeable);
  return isOpen ? words.arrive.done : words.arrive.open;
}

function agreed(session: Session): string {
  const opening = openingOf(session);
  const count = session.agreement.size;
  if (count === 0) return words.agree.none;
  const isAsked = consents.every((consent) => opening?.[consent]);
  return isAsked ? words.agree.done(count) : words.agree.ask(count);
}

function carded(session: Session): string {
  const card = behaviourOf(session);
  if (!isWritten(card?.group)) return words.behaviour.group;
  if (!isWritten(card?.doing)) return words.behaviour.doing;
  if (!isWritten(card?.instead)) return words.behaviour.instead;
  const count = behaviourParts.filter((part) => isWritten(card?.[part])).length;
  const { length } = behaviourParts;
  return count === length ? words.behaviour.done : words.behaviour.written(count, length);
}

function closed(session: Session): string {
  const actions = actionsOf(session);
  const whole = actions.filter(({ owner, dueOn }) => isWritten(owner) && dueOn !== null).length;
  if (actions.length === 0) return words.close.none;
  return whole === actions.length
    ? words.close.done(whole)
    : words.close.some(whole, actions.length);
}
