// When something is deleted that others rest on, that is said, with the way back.
import { useEffect, useRef, useState } from 'react';
import { type ChainRef, outcomesOf } from '#shared/derive/chain.ts';
import { type ItemRef, itemKinds, itemRefSchema } from '#shared/domain/item-ref.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { calledOf, chainWords as words } from '#shared/strings/chain.ts';
import { useOpenSession } from '../../store/hooks.ts';

interface Lost {
  readonly item: ItemRef;
  readonly name: string;
  readonly count: number;
}

/** A group is its notes and a copy is its own: neither rests on the note that goes. */
const isResting =
  (after: Session) =>
  ({ kind, id }: ChainRef): boolean =>
    kind !== 'cluster' && kind !== 'note' && after[kind].has(id);

/** What went from one state to the next, with how many things had rested on it. */
function lostBetween(before: Session, after: Session): Lost | null {
  for (const kind of itemKinds) {
    if (before[kind] === after[kind] || after[kind].size >= before[kind].size) continue;
    for (const id of before[kind].keys()) {
      if (after[kind].has(id)) continue;
      const item = itemRefSchema.parse({ kind, id });
      const count = outcomesOf(before, item).filter(isResting(after)).length;
      if (count > 0) return { item, name: calledOf(before, item), count };
    }
  }
  return null;
}

/** The sentence about the last loss; null once it was undone or dismissed. */
export function useLostNews(): { readonly text: string | null; readonly dismiss: () => void } {
  const { store, view } = useOpenSession();
  const [lost, setLost] = useState<Lost | null>(null);
  const last = useRef(store.state.getState().session);
  useEffect(
    () =>
      store.state.subscribe(({ session }) => {
        const before = last.current;
        if (before === session) return;
        last.current = session;
        const next = lostBetween(before, session);
        if (next) view.announce(words.lost(next.name, next.count));
        setLost(
          (held) => next ?? (held && session[held.item.kind].has(held.item.id) ? null : held),
        );
      }),
    [store, view],
  );
  const text = lost && words.lost(lost.name, lost.count);
  return { text, dismiss: () => setLost(null) };
}
