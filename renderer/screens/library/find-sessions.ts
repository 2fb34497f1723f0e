// Which sessions of the library are shown, and in what order.
import type { LibrarySort } from '#shared/api/settings.ts';
import type { SessionCard } from '#shared/api/views.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import { planById } from '#shared/workshops/catalogue.ts';

export const planTitle = (workshop: string): string => planById(workshop)?.title ?? workshop;

/** Every word that was typed must begin or be in the name, the plan or the step. */
export function findSessions(cards: readonly SessionCard[], query: string): readonly SessionCard[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return cards;
  return cards.filter(({ title, workshop, stageTitle }) => {
    const text = foldText([title, planTitle(workshop), stageTitle ?? ''].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** As people put names in order: without case and accents, 2 before 10. */
const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

type Order = (a: SessionCard, b: SessionCard) => number;
const orders: Readonly<Record<LibrarySort, Order>> = {
  changed: (a, b) => b.changedAt - a.changedAt,
  created: (a, b) => b.createdAt - a.createdAt,
  name: (a, b) => names.compare(a.title, b.title),
};

/** What is alike in one order is put in the others, so that nothing ever jumps about. */
export function sortSessions(
  cards: readonly SessionCard[],
  sort: LibrarySort,
): readonly SessionCard[] {
  const { changed, created, name } = orders;
  const byId: Order = (a, b) => (a.sessionId < b.sessionId ? -1 : 1);
  const all = [orders[sort], changed, created, name];
  return [...cards].sort((a, b) => {
    for (const order of all) {
      const answer = order(a, b);
      if (answer !== 0) return answer;
    }
    return byId(a, b);
  });
}
