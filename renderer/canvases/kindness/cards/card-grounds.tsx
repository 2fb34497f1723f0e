// What a card rests on and is made from: insights chosen from the list, ideas from the side.
import { useId } from 'react';
import { sentenceOf } from '#shared/derive/insights.ts';
import type { InsightId } from '#shared/domain/insight.ts';
import type { Programme } from '#shared/domain/programme.ts';
import { cardsWords as words } from '#shared/strings/cards.ts';
import { short } from '#shared/strings/note.ts';
import { ideaTitle, linkIdea } from '../../../commands/programme-commands.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { random } from '../../day/use-day.ts';
import { useLearned } from '../use-kindness.ts';

export function CardGrounds({ card }: { readonly card: Programme }) {
  const { store } = useOpenSession();
  const insights = useLearned();
  const addId = useId();
  const link = (insightIds: readonly InsightId[]): void => {
    const { id: programmeId, ideas, partnerIds } = card;
    store.dispatch([
      {
        ...{ type: 'programme.link', programmeId, ideas: [...ideas] },
        ...{ insightIds: [...insightIds], partnerIds: [...partnerIds] },
      },
    ]);
  };
  const linked = insights.filter(({ id }) => card.insightIds.includes(id));
  const others = insights.filter(({ id }) => !card.insightIds.includes(id));
  return (
    <section className="card-grounds">
      <h3>{words.insight}</h3>
      {linked.length === 0 && <p className="card-grounds__none">◇ {words.insightNone}</p>}
      <ul>
        {linked.map((insight) => (
          <li key={insight.id} className="card-ground">
            <p dir="auto">
              <b>{insights.indexOf(insight) + 1}</b> {sentenceOf(insight)}
            </p>
            <IconButton
              icon="close"
              label={words.removeInsight(sentenceOf(insight))}
              tip="end"
              onClick={() => link(card.insightIds.filter((id) => id !== insight.id))}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <label className="spoken" htmlFor={addId}>
            {words.addInsight}
          </label>
          <select
            id={addId}
            className="card-grounds__add"
            value=""
            onChange={({ target }) => {
              const chosen = others.find(({ id }) => id === target.value);
              if (chosen) link([...card.insightIds, chosen.id]);
            }}
          >
            <option value="">{words.addInsight}</option>
            {others.map((insight) => (
              <option key={insight.id} value={insight.id}>
                {`${insights.indexOf(insight) + 1} ${short(sentenceOf(insight), 90)}`}
              </option>
            ))}
          </select>
        </>
      )}
      <CardIdeas card={card} />
    </section>
  );
}

function CardIdeas({ card }: { readonly card: Programme }) {
  const { store, view } = useOpenSession();
  const session = useSession((state) => state.session);
  if (card.ideas.length === 0) return null;
  return (
    <>
      <h3>{words.fromIdeas}</h3>
      <ul className="card-grounds__ideas">
        {card.ideas.map((idea) => {
          const title = ideaTitle(session, idea);
          return (
            <li key={idea.id} className="card-ground" data-idea="">
              <p dir="auto">{short(title, 90)}</p>
              <IconButton
                icon="close"
                label={words.removeIdea(title)}
                onClick={() => linkIdea({ store, view, random }, card, idea, false)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
