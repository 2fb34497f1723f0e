// Programme cards to hang up, a page each; an empty one where there is none yet.
import { cardParts } from '../../domain/programme.ts';
import type { Session } from '../../domain/session-body.ts';
import { byRank } from '../../lib/rank.ts';
import { cardsWords } from '../../strings/cards.ts';
import { printWords as words } from '../../strings/papers-print.ts';
import { handout } from './handout.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { programmeFacts } from './programme-blocks.ts';

export function cardsPaper(session: Session): Paper {
  const cards = [...session.programme.values()].sort(byRank);
  const sheets = cards.map(
    (card, at): PaperBlock => ({
      ...({ is: 'sheet', title: cardsWords.named(card.name, at + 1) } as const),
      blocks: [{ is: 'facts', facts: programmeFacts(card) }],
    }),
  );
  return handout(session, words.cards, sheets.length > 0 ? sheets : [emptyCard], '');
}

const emptyCard: PaperBlock = {
  is: 'sheet',
  title: words.emptyCard,
  blocks: [
    { is: 'text', text: words.noCards },
    ...cardParts.flatMap((part): readonly PaperBlock[] => [
      {
        ...{ is: 'part', title: cardsWords.parts[part].label },
        blocks: [{ is: 'rules', count: 2 }],
      },
    ]),
  ],
};
