import { useId, useState } from 'react';
import type { Insight } from '#shared/domain/insight.ts';
import { limits } from '#shared/domain/limits.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { useOpenSession } from '../../../store/hooks.ts';
import { GrowingField } from '../note/growing-field.tsx';
import { useCheckOwner } from './use-insight-field.ts';

const words = insightsWords.check;
/** While a year is typed, it is years long gone. */
const FIRST_DAY = '2000-01-01';

/** Who asks people who are not in the room, and by when. */
export function CheckLine({ insight }: { readonly insight: Insight }) {
  const { store } = useOpenSession();
  const typed = useCheckOwner(insight);
  const dayId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const { id: insightId, checkOwner, checkBy } = insight;
  const checkAt = (day: string): void => {
    setDraft(day);
    const isWhole = day === '' || (day >= FIRST_DAY && day.length === FIRST_DAY.length);
    // The name beside may have been handed on in this very moment.
    const now = store.state.getState().session.insight.get(insightId);
    if (!isWhole || !now || day === (now.checkBy ?? '')) return;
    const op = { type: 'insight.check', insightId, checkOwner: now.checkOwner } as const;
    store.dispatch([{ ...op, checkBy: day || null }]);
  };
  return (
    <section className="insight-check">
      <h3>{words.title}</h3>
      <div className="insight-check__row">
        <GrowingField
          className="insight-check__owner"
          label={words.owner}
          placeholder={words.ownerHint}
          value={checkOwner}
          maxLength={limits.nameChars}
          typed={typed}
          onDone={() => store.endStep()}
        />
        <label htmlFor={dayId}>{words.by}</label>
        <input
          id={dayId}
          className="insight-check__day"
          type="date"
          value={draft ?? checkBy ?? ''}
          onChange={(event) => checkAt(event.target.value)}
          onBlur={() => setDraft(null)}
        />
      </div>
    </section>
  );
}
