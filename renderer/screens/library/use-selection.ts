import { useCallback, useMemo, useState } from 'react';
import { everything, extended, noSelection, type Selection, toggled, within } from './selection.ts';

export interface SelectionHands<Id extends string> {
  /** In the order shown. */
  readonly ids: readonly Id[];
  readonly has: (id: Id) => boolean;
  /** With `range`, everything in between joins. */
  readonly pick: (id: Id, range: boolean) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

/** Several of what is shown. `order` must be the same array while it holds the same. */
export function useSelection<Id extends string>(order: readonly Id[]): SelectionHands<Id> {
  const [held, setHeld] = useState<Selection<Id>>(noSelection);
  const selection = useMemo(() => within(held, order), [held, order]);
  const ids = useMemo(() => order.filter((id) => selection.ids.has(id)), [order, selection]);
  const pick = useCallback(
    (id: Id, range: boolean) =>
      setHeld((before) => {
        const now = within(before, order);
        return range ? extended(now, order, id) : toggled(now, id);
      }),
    [order],
  );
  const all = useCallback(() => setHeld(everything(order)), [order]);
  const clear = useCallback(() => setHeld(noSelection), []);
  const has = (id: Id): boolean => selection.ids.has(id);
  return { ids, has, pick, all, clear };
}
