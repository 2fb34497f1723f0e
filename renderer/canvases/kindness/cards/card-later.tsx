// What the owners of a card write when the workshop is over: for whom exactly, with whom, what really
// changes and how it is told, what it needs, what could go wrong.
import type { Partner } from '#shared/domain/partner.ts';
import { changes, channels, laterParts, type Programme } from '#shared/domain/programme.ts';
import { byRank } from '#shared/lib/rank.ts';
import { cardsWords as words } from '#shared/strings/cards.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { CardField } from './card-field.tsx';

export function CardLater({ card }: { readonly card: Programme }) {
  const [audience, partnership, ...rest] = laterParts;
  return (
    <details className="card-later">
      <summary>
        <span>{words.later}</span>
        <span className="day-hint">{words.laterHint}</span>
      </summary>
      <div className="card-later__body">
        <CardField card={card} part={audience} />
        <CardField card={card} part={partnership} />
        <CardPartners card={card} />
        <CardMix card={card} />
        {rest.map((part) => (
          <CardField key={part} card={card} part={part} />
        ))}
      </div>
    </details>
  );
}

const toggled = <T,>(all: readonly T[], one: T, isOn: boolean): T[] =>
  isOn ? [...all, one] : all.filter((other) => other !== one);

function CardPartners({ card }: { readonly card: Programme }) {
  const { store } = useOpenSession();
  const partner = useSession(({ session }) => session.partner);
  /** Who is not to be asked now is offered only where it was chosen before. */
  const offered = [...partner.values()]
    .filter(({ id, decision }) => decision !== 'not-now' || card.partnerIds.includes(id))
    .sort(byRank);
  if (offered.length === 0) return null;
  const link = ({ id }: Partner, isOn: boolean): void => {
    const { id: programmeId, ideas, insightIds } = card;
    store.dispatch([
      {
        ...{ type: 'programme.link', programmeId, ideas: [...ideas] },
        ...{ insightIds: [...insightIds], partnerIds: toggled(card.partnerIds, id, isOn) },
      },
    ]);
  };
  return (
    <fieldset className="card-mix">
      <legend>{words.partners}</legend>
      {offered.map((one) => (
        <Checkbox
          key={one.id}
          label={one.name}
          checked={card.partnerIds.includes(one.id)}
          onChange={(isOn) => link(one, isOn)}
        />
      ))}
    </fieldset>
  );
}

function CardMix({ card }: { readonly card: Programme }) {
  const { store } = useOpenSession();
  const mix = (said: Partial<Pick<Programme, 'changes' | 'channels'>>): void => {
    const now = { changes: card.changes, channels: card.channels, ...said };
    store.dispatch([
      {
        ...{ type: 'programme.mix', programmeId: card.id },
        ...{ changes: [...now.changes], channels: [...now.channels] },
      },
    ]);
  };
  return (
    <>
      <fieldset className="card-mix">
        <legend>{words.changes.title}</legend>
        {changes.map((change) => (
          <Checkbox
            key={change}
            label={words.changes.names[change]}
            checked={card.changes.includes(change)}
            onChange={(isOn) => mix({ changes: toggled(card.changes, change, isOn) })}
          />
        ))}
      </fieldset>
      <fieldset className="card-mix">
        <legend>{words.channels.title}</legend>
        {channels.map((channel) => (
          <Checkbox
            key={channel}
            label={words.channels.names[channel]}
            checked={card.channels.includes(channel)}
            onChange={(isOn) => mix({ channels: toggled(card.channels, channel, isOn) })}
          />
        ))}
      </fieldset>
      {card.changes.length === 0 && card.channels.length > 0 && (
        <p className="card-grounds__none">◇ {words.channels.onlyTold}</p>
      )}
    </>
  );
}
