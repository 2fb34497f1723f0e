import { barriers, type Insight } from '#shared/domain/insight.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { useOpenSession } from '../../../store/hooks.ts';

const words = insightsWords.barriers;

/** What is in the way; several may be. */
export function Barriers({ insight }: { readonly insight: Insight }) {
  const { store } = useOpenSession();
  return (
    <fieldset className="insight-barriers">
      <legend>{words.title}</legend>
      {barriers.map((barrier) => (
        <label key={barrier} className="insight-barrier">
          <input
            type="checkbox"
            checked={insight.barriers.includes(barrier)}
            onChange={(event) => {
              const others = insight.barriers.filter((one) => one !== barrier);
              const now = event.target.checked ? [...others, barrier] : others;
              store.dispatch([{ type: 'insight.block', insightId: insight.id, barriers: now }]);
            }}
          />
          <span>
            {words.names[barrier].title}
            <span className="insight-barrier__note">{words.names[barrier].note}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
