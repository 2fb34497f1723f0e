// The ideas that go on, beside the cards: each begins a card or joins the one that is worked on.
import { useMemo } from 'react';
import { allIdeas } from '#shared/derive/ideas.ts';
import { programmesOf } from '#shared/derive/programmes.ts';
import { survivorsOf } from '#shared/derive/survivors.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Programme } from '#shared/domain/programme.ts';
import { cardsWords } from '#shared/strings/cards.ts';
import { short } from '#shared/strings/note.ts';
import { ideaTitle, linkIdea, startCard } from '../../../commands/programme-commands.ts';
import { Button } from '../../../components/button.tsx';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { random } from '../../day/use-day.ts';
import { useMayChange } from '../../insight/use-may-change.ts';

const words = cardsWords.side;
const MOST_CHARS = 90;

interface Props {
  readonly canvas: Canvas;
  readonly card: Programme | null;
  readonly nth: number;
}

export function CardSide({ canvas, card, nth }: Props) {
  const { store, view } = useOpenSession();
  const context = { store, view, random };
  const session = useSession((state) => state.session);
  const mayChange = useMayChange(canvas.id);
  const { items, hasGone } = useMemo(() => {
    const survivors = survivorsOf(session, canvas.id).items;
    const named = (survivors.length > 0 ? survivors : allIdeas(session, canvas.id)).filter(
      (idea) => ideaTitle(session, idea).trim() !== '',
    );
    return { items: named, hasGone: survivors.length > 0 };
  }, [session, canvas.id]);
  const cards = programmesOf(session, canvas.id);
  return (
    <aside className="card-side" aria-label={hasGone ? words.title : words.groups}>
      <h3>{hasGone ? words.title : words.groups}</h3>
      {items.length === 0 && <p className="day-hint">{words.none}</p>}
      <ul>
        {items.map((idea) => {
          const title = ideaTitle(session, idea);
          const on = cards.flatMap(({ ideas }, at) =>
            ideas.some(({ id }) => id === idea.id) ? [at + 1] : [],
          );
          return (
            <li key={idea.id} className="card-side__idea">
              <p dir="auto">{short(title, MOST_CHARS)}</p>
              {on.length > 0 && <p className="card-side__on">◆ {words.on(on)}</p>}
              <p className="card-side__acts">
                <Button
                  look="quiet"
                  name={words.startFrom(title)}
                  disabled={!mayChange}
                  onClick={() => startCard(context, canvas.id, idea)}
                >
                  {words.start}
                </Button>
                {card && !on.includes(nth) && (
                  <Button
                    look="quiet"
                    name={words.linkTo(title, nth)}
                    disabled={!mayChange}
                    onClick={() => linkIdea(context, card, idea, true)}
                  >
                    {words.link(nth)}
                  </Button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
