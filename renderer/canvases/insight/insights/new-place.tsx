import { type ReactNode, useRef } from 'react';
import { insightsWords } from '#shared/strings/insights.ts';
import { areaElementId } from '../element-ids.ts';
import { usePane } from '../use-pane.ts';

/** Where a dropped group begins an insight of its own; the button beside does the same without one. */
export function NewPlace({ children }: { readonly children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  usePane(element, () => ({ kind: 'insight', insightId: null }));
  return (
    <div ref={element} id={areaElementId('insight:new')} className="insights__new">
      {children}
      <p className="insights__drop">{insightsWords.side.dropNew}</p>
    </div>
  );
}
