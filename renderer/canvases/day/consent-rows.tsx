import { useId } from 'react';
import { type Consent, consentAnswers, consents } from '#shared/domain/opening.ts';
import { newId } from '#shared/lib/id.ts';
import { agreeWords } from '#shared/strings/day.ts';
import { Icon } from '../../components/icon.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { random, useOpening } from './use-day.ts';
import '../../components/field.css';

const words = agreeWords.consent;

/** What people may be quoted, named and photographed for: asked once, aloud. */
export function ConsentRows() {
  return (
    <section className="day-paper">
      <h3>{words.title}</h3>
      {consents.map((consent) => (
        <ConsentRow key={consent} consent={consent} />
      ))}
      <p className="day-hint">{words.hint}</p>
    </section>
  );
}

function ConsentRow({ consent }: { readonly consent: Consent }) {
  const { store } = useOpenSession();
  const opening = useOpening();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const group = useId();
  const openingId = opening?.id;
  return (
    <fieldset className="consent" disabled={isReadOnly}>
      <legend>{words.questions[consent]}</legend>
      <div className="consent__answers">
        {consentAnswers.map((answer) => (
          <label key={answer} className="choice">
            <input
              type="radio"
              name={group}
              checked={opening?.[consent] === answer}
              onChange={() =>
                store.dispatch([
                  {
                    type: 'opening.consent',
                    openingId: openingId ?? newId('opening', random),
                    consent,
                    answer,
                  },
                ])
              }
            />
            <span className="choice-title">{words.answers[answer]}</span>
            <span className="choice-mark">
              <Icon name="check" size={16} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
