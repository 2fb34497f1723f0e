// A session as slides: what a team shows to those who were not there. No notes, no stances, no single
// scores.
import { type BriefInsight, briefOf } from '../../derive/brief.ts';
import { outcomesOf } from '../../derive/chain.ts';
import { sentenceOf } from '../../derive/insights.ts';
import { actionsOf } from '../../derive/opening.ts';
import type { Session } from '../../domain/session-body.ts';
import { behaviourSentence } from '../../strings/behaviour-sentence.ts';
import { briefWords } from '../../strings/brief.ts';
import { cardsWords } from '../../strings/cards.ts';
import { slidesWords as words } from '../../strings/papers-slides.ts';
import { stanceWords } from '../../strings/stakeholder.ts';
import { dayOr, evidenceText, objectiveText } from '../papers/brief-lines.ts';
import { titleOf } from '../papers/page-one-paper.ts';
import { cardName, programmeFacts } from '../papers/programme-blocks.ts';
import { type Deck, lineSlides, type Slide, tableSlides } from './deck.ts';
import { measureSlides } from './measure-slides.ts';
import { rankingSlides } from './ranking-slides.ts';

export function deckOf(session: Session): Deck {
  const brief = briefOf(session);
  const { behaviour, objective } = brief.pageOne;
  const aim = objective ? objectiveText(objective) : '';
  const sentence = behaviourSentence(behaviour) || briefWords.noBehaviour;
  return {
    title: titleOf(session),
    about: words.about,
    slides: [
      ...lineSlides(words.behaviour, sentence, aim ? [{ text: aim, detail: '' }] : []),
      ...brief.insights.flatMap((one, at) => insightSlides(session, one, at + 1)),
      ...tableSlides(
        words.stakeholders,
        words.stakeholderColumns,
        brief.stakeholders.map(({ name, standing, wanted }) => [
          name,
          standing ? stanceWords.standings[standing] : words.none,
          wanted ? stanceWords.standings[wanted] : words.none,
        ]),
      ),
      ...rankingSlides(session),
      ...brief.programmes.flatMap((card) => {
        const facts = programmeFacts(card).filter(([label]) => label !== parts.deed.label);
        return lineSlides(
          cardName(session, card.id),
          card.deed,
          facts.map(([label, text]) => ({ text: label, detail: text })),
        );
      }),
      ...brief.measures.flatMap((one) => measureSlides(one)),
      ...actionSlides(session),
    ],
  };
}

const { parts } = cardsWords;

function insightSlides(session: Session, one: BriefInsight, nth: number): readonly Slide[] {
  const { insight } = one;
  const groups = insight.clusterIds.flatMap((id) => session.cluster.get(id)?.title.trim() || []);
  const led = outcomesOf(session, { kind: 'insight', id: insight.id }).flatMap((item) =>
    item.kind === 'programme' ? [cardName(session, item.id)] : [],
  );
  return lineSlides(words.insight(nth), sentenceOf(insight), [
    { text: evidenceText(one), detail: '' },
    ...(groups.length > 0 ? [{ text: words.groups, detail: groups.join('; ') }] : []),
    ...(led.length > 0 ? [{ text: words.leads, detail: led.join('; ') }] : []),
  ]);
}

const actionSlides = (session: Session): readonly Slide[] =>
  tableSlides(
    words.actions,
    words.actionColumns,
    actionsOf(session)
      .filter(({ isDone, text }) => !isDone && text.trim() !== '')
      .map(({ text, owner, dueOn }) => [
        text,
        owner.trim() || briefWords.noOwner,
        dayOr(dueOn, briefWords.noDay),
      ]),
  );
