import { limits } from '#shared/domain/limits.ts';
import type { OpeningPart } from '#shared/domain/opening.ts';
import { newId } from '#shared/lib/id.ts';
import { arriveWords as words } from '#shared/strings/day.ts';
import { useOpenSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { random, useOpening } from './use-day.ts';
import { WrittenField } from './written-field.tsx';

/** Who is here and who is not, what is decided and what can still change. */
export function ArriveView() {
  return (
    <div className="day-page" data-form="">
      <div className="day-columns">
        <section className="day-paper">
          <PartField part="here" />
          <PartField part="decided" />
        </section>
        <section className="day-paper">
          <PartField part="missing" />
          <PartField part="changeable" />
        </section>
      </div>
    </div>
  );
}

function PartField({ part }: { readonly part: OpeningPart }) {
  const { store } = useOpenSession();
  const opening = useOpening();
  const value = opening?.[part] ?? '';
  const mark: TypedMark = `opening:${part}`;
  const write = (text: string): void => {
    if (text === value) return;
    const openingId = opening?.id ?? newId('opening', random);
    store.dispatch([{ type: 'opening.write', openingId, part, text }], mark);
  };
  return (
    <WrittenField
      {...words.parts[part]}
      value={value}
      maxLength={limits.promptChars}
      mark={mark}
      hasLines
      write={write}
    />
  );
}
