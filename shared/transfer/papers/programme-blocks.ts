// A programme card on paper: what it is, what it rests on, how it is measured.

import { isWritten, sentenceOf } from '../../derive/insights.ts';
import { itemName } from '../../derive/item-name.ts';
import { type Programme, programmeParts } from '../../domain/programme.ts';
import type { Session } from '../../domain/session-body.ts';
import { byRank } from '../../lib/rank.ts';
import { cardsWords } from '../../strings/cards.ts';
import { measureWords } from '../../strings/measures.ts';
import { papersWords as words } from '../../strings/papers.ts';
import { reviewWords } from '../../strings/review.ts';
import { dayOr } from './brief-lines.ts';
import { listPart, type PaperBlock, type PaperFact, type PaperLine, said } from './paper.ts';

/** Its name, or its number in the order of the room. */
export function cardName(session: Session, id: string): string {
  const cards = [...session.programme.values()].sort(byRank);
  const at = cards.findIndex((card) => card.id === id);
  return cardsWords.named(cards[at]?.name ?? '', at + 1);
}

export const programmeBlock = (session: Session, card: Programme, nth: number): PaperBlock => ({
  is: 'part',
  title: cardsWords.named(card.name, nth),
  blocks: [
    { is: 'facts', facts: programmeFacts(card) },
    ...listPart(words.restsOn, groundLines(session, card)),
    ...listPart(words.measuredBy, measureLines(session, card)),
  ],
});

export function programmeFacts(card: Programme): readonly PaperFact[] {
  const { changes, channels, verdict, verdictReason } = card;
  const told = verdict ? `${reviewWords.judge.verdicts[verdict]}. ${verdictReason}` : '';
  return said([
    ...programmeParts
      .filter((part) => part !== 'name')
      .map((part): PaperFact => [cardsWords.parts[part].label, card[part]]),
    [cardsWords.testOn, dayOr(card.firstTestOn)],
    [cardsWords.changes.title, changes.map((one) => cardsWords.changes.names[one]).join('; ')],
    [cardsWords.channels.title, channels.map((one) => cardsWords.channels.names[one]).join('; ')],
    [words.verdict, told],
  ]);
}

/** Insights by the numbers they have in the brief. */
function groundLines(session: Session, card: Programme): readonly PaperLine[] {
  const written = [...session.insight.values()].sort(byRank).filter(isWritten);
  const insights = card.insightIds.flatMap((id) => {
    const nth = written.findIndex((one) => one.id === id);
    const insight = written[nth];
    return insight ? [{ text: words.insight(nth + 1, sentenceOf(insight)) }] : [];
  });
  const ideas = card.ideas.flatMap((item) => {
    const name = itemName(session, item);
    return name.trim() ? [{ text: words.idea(name) }] : [];
  });
  const partners = card.partnerIds.flatMap((id) => {
    const name = session.partner.get(id)?.name.trim();
    return name ? [{ text: words.partner(name) }] : [];
  });
  return [...insights, ...ideas, ...partners];
}

const measureLines = (session: Session, card: Programme): readonly PaperLine[] =>
  [...session.measure.values()]
    .filter(({ programmeId }) => programmeId === card.id)
    .sort(byRank)
    .map((measure) => ({
      text: measure.question.trim() || measureWords.unwritten,
      details: [measureWords.route(measure)],
    }));
