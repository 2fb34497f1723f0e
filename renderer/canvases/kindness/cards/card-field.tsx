import { limits } from '#shared/domain/limits.ts';
import type { Programme, ProgrammePart } from '#shared/domain/programme.ts';
import { cardsWords as words } from '#shared/strings/cards.ts';
import { useOpenSession } from '../../../store/hooks.ts';
import type { TypedMark } from '../../../store/typed-mark.ts';
import { WrittenField } from '../../day/written-field.tsx';

interface Props {
  readonly card: Programme;
  readonly part: ProgrammePart;
}

/** One text of a card. */
export function CardField({ card, part }: Props) {
  const { store } = useOpenSession();
  const mark: TypedMark = `programme:${part}:${card.id}`;
  return (
    <WrittenField
      {...words.parts[part]}
      className={`card-field card-field--${part}`}
      value={card[part]}
      maxLength={limits.promptChars}
      mark={mark}
      write={(text) => {
        if (text === card[part]) return;
        store.dispatch([{ type: 'programme.write', programmeId: card.id, part, text }], mark);
      }}
    />
  );
}
