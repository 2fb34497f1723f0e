// One card: what the room writes on it, and folded away what its owners write later.
import type { Programme } from '#shared/domain/programme.ts';
import { cardsWords as words } from '#shared/strings/cards.ts';
import { deleteCard, putCardFirst } from '../../../commands/programme-commands.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { useOpenSession } from '../../../store/hooks.ts';
import { ChainButton } from '../../chain-button.tsx';
import { DayField } from '../../day/day-field.tsx';
import { random } from '../../day/use-day.ts';
import { useMayChange } from '../../insight/use-may-change.ts';
import { daysBetween, today } from '../today.ts';
import { CardField } from './card-field.tsx';
import { CardGrounds } from './card-grounds.tsx';
import { CardLater } from './card-later.tsx';

interface Props {
  readonly card: Programme;
  readonly nth: number;
}

export function CardEditor({ card, nth }: Props) {
  const { store, view } = useOpenSession();
  const context = { store, view, random };
  const mayChange = useMayChange(card.canvasId);
  return (
    <article className="day-paper card-editor" aria-label={words.number(nth)} data-form="">
      <header className="card-editor__head">
        <p className="day-hint">{words.room}</p>
        <div>
          <ChainButton item={{ kind: 'programme', id: card.id }} name={card.name} />
          <IconButton
            icon="up"
            label={words.earlier(nth)}
            disabled={!mayChange || nth === 1}
            onClick={() => putCardFirst(context, card)}
          />
          <IconButton
            icon="trash"
            label={words.delete(card.name, nth)}
            tip="end"
            disabled={!mayChange}
            onClick={() => deleteCard(context, card)}
          />
        </div>
      </header>
      <fieldset className="card-editor__body" disabled={!mayChange}>
        <legend className="spoken">{words.number(nth)}</legend>
        <CardField card={card} part="name" />
        <CardField card={card} part="deed" />
        <CardGrounds card={card} />
        <div className="day-columns">
          <CardField card={card} part="give" />
          <CardField card={card} part="get" />
        </div>
        <CardField card={card} part="instead" />
        <div className="card-test">
          <CardField card={card} part="firstTest" />
          <TestDay card={card} />
        </div>
        <CardLater card={card} />
      </fieldset>
    </article>
  );
}

/** People remember for about two weeks. */
const SOON_DAYS = 14;

function TestDay({ card }: { readonly card: Programme }) {
  const { store } = useOpenSession();
  const { id: programmeId, firstTestOn } = card;
  const days = firstTestOn === null ? 0 : daysBetween(today(), firstTestOn);
  return (
    <div className="card-test__day">
      <DayField
        label={words.testOn}
        value={firstTestOn}
        onWrite={(day) => {
          if (day === firstTestOn) return;
          const op = { type: 'programme.date', programmeId, firstTestOn: day } as const;
          store.dispatch([op], `programme:test:${programmeId}`);
        }}
        onDone={() => store.endStep()}
      />
      {days > SOON_DAYS ? (
        <p className="card-test__late">{words.testLate(days)}</p>
      ) : (
        firstTestOn === null && <p className="day-hint">{words.testHint(today(SOON_DAYS))}</p>
      )}
    </div>
  );
}
