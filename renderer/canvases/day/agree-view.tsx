import { useRef } from 'react';
import type { Agreement } from '#shared/domain/agreement.ts';
import { limits } from '#shared/domain/limits.ts';
import { newId } from '#shared/lib/id.ts';
import { agreeWords as words } from '#shared/strings/day.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { AddLine } from './add-line.tsx';
import { ConsentRows } from './consent-rows.tsx';
import { random, useAgreements } from './use-day.ts';
import { WrittenField } from './written-field.tsx';
import './agree-view.css';

/** While the list is this short, something to begin with is offered. */
const SHORT_LIST = 5;

/** What people need from each other, and what may leave the room. */
export function AgreeView() {
  return (
    <div className="day-page" data-form="">
      <Agreements />
      <ConsentRows />
    </div>
  );
}

function Agreements() {
  const { store, view } = useOpenSession();
  const agreements = useAgreements();
  const isShown = useSession((state) => state.room.agreements);
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const field = useRef<HTMLTextAreaElement>(null);
  const add = (text: string): boolean => {
    const agreementId = newId('agreement', random);
    if (!store.dispatch([{ type: 'agreement.add', agreementId, text }])) return false;
    view.announce(words.added(text));
    return true;
  };
  const known = new Set(agreements.map(({ text }) => text.toLocaleLowerCase()));
  const offers =
    agreements.length < SHORT_LIST
      ? words.suggested.filter((text) => !known.has(text.toLocaleLowerCase()))
      : [];
  return (
    <section className="day-paper">
      <header className="day-head">
        <h3>{words.title}</h3>
        {agreements.length > 0 && (
          <Button
            icon="agreements"
            shortcut="A"
            pressed={isShown}
            onClick={() => store.show({ agreements: !isShown })}
          >
            {isShown ? words.end : words.show}
          </Button>
        )}
      </header>
      <ol className="agreements" aria-label={words.list}>
        {agreements.map((agreement, nth) => (
          <AgreementRow key={agreement.id} agreement={agreement} nth={nth + 1} />
        ))}
      </ol>
      {!isReadOnly && agreements.length < limits.agreements && (
        <AddLine
          ref={field}
          of="agreement"
          label={words.add}
          placeholder={words.placeholder}
          maxLength={limits.titleChars}
          add={add}
        />
      )}
      {agreements.length >= limits.agreements && (
        <p className="day-hint">{words.full(limits.agreements)}</p>
      )}
      {!isReadOnly && offers.length > 0 && (
        <div className="agreements-offers">
          <h4>{words.suggestions}</h4>
          <ul>
            {offers.map((text) => (
              <li key={text}>
                <Button
                  icon="add"
                  onClick={() => {
                    add(text);
                    // The chip goes: what comes next is writing one's own.
                    field.current?.focus();
                  }}
                >
                  {text}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function AgreementRow({ agreement, nth }: { readonly agreement: Agreement; readonly nth: number }) {
  const { store } = useOpenSession();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const { id: agreementId, text } = agreement;
  const mark: TypedMark = `agreement:${agreementId}`;
  const write = (next: string): void => {
    store.dispatch([{ type: 'agreement.write', agreementId, text: next }], mark);
  };
  return (
    <li className="agreement">
      <span className="agreement__nth" aria-hidden="true">
        {nth}
      </span>
      <WrittenField
        label={words.nth(nth)}
        labelHidden
        value={text}
        maxLength={limits.titleChars}
        mark={mark}
        // An empty one goes, but not while somebody is still writing it anew.
        write={(next) => {
          if (next !== '' && next !== text) write(next);
        }}
        onDone={(next) => {
          if (next === '') write('');
        }}
      />
      {!isReadOnly && (
        <IconButton icon="close" label={words.remove(text)} tip="end" onClick={() => write('')} />
      )}
    </li>
  );
}
