// One insight in the making: a sentence in large letters, what is in the way, who checks it, and
// apart from that what it means for us.
import { useRef } from 'react';
import type { ClusterId } from '#shared/domain/cluster.ts';
import { type Insight, turns } from '#shared/domain/insight.ts';
import { insightsWords as words } from '#shared/strings/insights.ts';
import { useOpenSession } from '../../../store/hooks.ts';
import { areaElementId } from '../element-ids.ts';
import { useMayChange } from '../use-may-change.ts';
import { usePane } from '../use-pane.ts';
import { Barriers } from './barriers.tsx';
import { CheckLine } from './check-line.tsx';
import { InsightField } from './insight-field.tsx';
import { InsightGrounds } from './insight-grounds.tsx';
import { InsightTools } from './insight-tools.tsx';
import './insight-editor.css';

interface Props {
  readonly insight: Insight;
  readonly nth: number;
  readonly count: number;
  readonly onGroup: (clusterId: ClusterId) => void;
}

export function InsightEditor({ insight, nth, count, onGroup }: Props) {
  const { store } = useOpenSession();
  const mayChange = useMayChange(insight.canvasId);
  const element = useRef<HTMLLIElement>(null);
  usePane(element, () => ({ kind: 'insight', insightId: insight.id }));
  return (
    <li
      ref={element}
      id={areaElementId(`insight:${insight.id}`)}
      className="insight-editor"
      aria-label={words.number(nth)}
    >
      <header className="insight-editor__head">
        <span className="insight-number">{nth}</span>
        <InsightTools insight={insight} nth={nth} count={count} />
      </header>
      <fieldset className="insight-editor__body" disabled={!mayChange}>
        <legend className="spoken">{words.number(nth)}</legend>
        <div className="insight-sentence">
          <InsightField insight={insight} part="who" autoFocus={insight.who === ''} />
          <InsightField insight={insight} part="situation" />
          <div className="insight-sentence__turned">
            <select
              className="insight-sentence__turn"
              aria-label={words.parts.turn}
              value={insight.turn}
              onChange={(event) => {
                const turn = turns.find((one) => one === event.target.value);
                if (turn) store.dispatch([{ type: 'insight.turn', insightId: insight.id, turn }]);
              }}
            >
              {turns.map((turn) => (
                <option key={turn}>{turn}</option>
              ))}
            </select>
            <InsightField insight={insight} part="tension" />
          </div>
        </div>
        <InsightGrounds insight={insight} onGroup={onGroup} />
        <Barriers insight={insight} />
        <CheckLine insight={insight} />
        <section className="insight-meaning">
          <h3>{words.parts.meaning}</h3>
          <InsightField insight={insight} part="meaning" />
        </section>
      </fieldset>
    </li>
  );
}
