import { useRef } from 'react';
import { evidenceOf } from '#shared/derive/evidence.ts';
import { sentenceOf } from '#shared/derive/insights.ts';
import type { Insight } from '#shared/domain/insight.ts';
import { insightsWords as words } from '#shared/strings/insights.ts';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { areaElementId } from '../element-ids.ts';
import { usePane } from '../use-pane.ts';
import { EvidenceLine } from './evidence-line.tsx';

interface Props {
  readonly insight: Insight;
  readonly nth: number;
}

/** One insight among the others: its sentence and what it rests on; a click works on it. */
export function InsightRow({ insight, nth }: Props) {
  const { store } = useOpenSession();
  const session = useSession((state) => state.session);
  const element = useRef<HTMLLIElement>(null);
  usePane(element, () => ({ kind: 'insight', insightId: insight.id }));
  const sentence = sentenceOf(insight);
  return (
    <li ref={element} id={areaElementId(`insight:${insight.id}`)} className="insight-row">
      <button
        type="button"
        className="insight-row__open"
        aria-label={words.open(nth, sentence || words.unwritten)}
        onClick={() => store.show({ insightId: insight.id })}
      >
        <span className="insight-number">{nth}</span>
        <span
          className="insight-row__sentence"
          data-empty={sentence === '' || undefined}
          dir="auto"
        >
          {sentence || words.unwritten}
        </span>
      </button>
      <EvidenceLine evidence={evidenceOf(session, insight)} />
    </li>
  );
}
