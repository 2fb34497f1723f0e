import { challengesOf, isLinked, learned, linksOf } from '#shared/derive/ideas.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { ideaWords } from '#shared/strings/ideas.ts';
import { useSession } from '../../store/hooks.ts';

const words = ideaWords.link;

export interface Mark {
  readonly shown: string;
  readonly spoken: string;
  readonly isLinked: boolean;
}

/** The numbers that insights and questions have, worked out once for a state of them. */
const numbers = new WeakMap<Session['challenge'], Numbered>();
interface Numbered {
  readonly insight: Session['insight'];
  readonly canvas: Session['canvas'];
  readonly nthOf: ReadonlyMap<string, number>;
}

function numbersOf(session: Session): ReadonlyMap<string, number> {
  const { challenge, insight, canvas } = session;
  const held = numbers.get(challenge);
  if (held?.insight === insight && held.canvas === canvas) return held.nthOf;
  const all = [learned(session), ...[...canvas.keys()].map((id) => challengesOf(session, id))];
  const found = new Map(all.flatMap((list) => list.map(({ id }, at) => [id as string, at + 1])));
  numbers.set(challenge, { insight, canvas, nthOf: found });
  return found;
}

/** What an idea answers, by number, with a shape beside the words; null on other boards. */
export function markOf(session: Session, canvasId: string, item: WallRef): Mark | null {
  if (session.canvas.get(canvasId)?.kind !== 'kindness') return null;
  const links = linksOf(session, item);
  if (!isLinked(links))
    return { shown: `◇ ${words.unlinked}`, spoken: words.unlinkedSpoken, isLinked: false };
  const nth = numbersOf(session);
  const of = (ids: readonly string[]): readonly number[] =>
    ids.flatMap((id) => nth.get(id) ?? []).sort((a, b) => a - b);
  const [insights, challenges] = [of(links.insightIds), of(links.challengeIds)];
  const parts = [
    insights.length > 0 ? words.toInsights(insights) : '',
    challenges.length > 0 ? words.toChallenges(challenges) : '',
  ].filter((part) => part !== '');
  return { shown: `◆ ${parts.join(', ')}`, spoken: words.spoken(parts), isLinked: true };
}

/** Of a note; one in a group says only what it answers itself: the group speaks for it. */
export function useIdeaMark(canvasId: string, noteId: string, isInGroup: boolean) {
  const read = (part: 'shown' | 'spoken') => (session: Session) => {
    const id = session.note.get(noteId)?.id;
    const mark = id ? markOf(session, canvasId, { kind: 'note', id }) : null;
    return mark && (mark.isLinked || !isInGroup) ? mark[part] : '';
  };
  const shown = useSession(({ session }) => read('shown')(session));
  const spoken = useSession(({ session }) => read('spoken')(session));
  return shown === '' ? null : { shown, spoken };
}
