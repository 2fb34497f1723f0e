import { useRef } from 'react';
import { insightWords } from '#shared/strings/insight.ts';
import { areaElementId } from '../element-ids.ts';
import type { Target } from '../layout/target.ts';
import { usePane } from '../use-pane.ts';

/** Places that are only there while something is dragged: a group of its own, or alone. */
export function RoomZones() {
  return (
    <div className="room-zones" aria-hidden="true">
      <Zone target={{ kind: 'new-group' }} word={insightWords.moveTo.newGroup} />
      <Zone target={{ kind: 'alone' }} word={insightWords.moveTo.alone} />
    </div>
  );
}

function Zone({ target, word }: { readonly target: Target; readonly word: string }) {
  const element = useRef<HTMLDivElement>(null);
  usePane(element, (_pointer, _corner, what) => (what.kind === 'notes' ? target : null));
  return (
    <div ref={element} id={areaElementId(target.kind)} className="room-zone">
      {word}
    </div>
  );
}
