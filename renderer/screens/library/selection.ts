// Several at once: which are selected, and from which one a range is drawn. Pure; `order` is what
// is shown, as it is shown.

export interface Selection<Id extends string> {
  readonly ids: ReadonlySet<Id>;
  /** The last one that was picked by itself. */
  readonly anchor: Id | null;
}

export const noSelection: Selection<never> = { ids: new Set(), anchor: null };

export function toggled<Id extends string>({ ids }: Selection<Id>, id: Id): Selection<Id> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** Everything from the anchor to this one joins; without an anchor just this one. */
export function extended<Id extends string>(
  { ids, anchor }: Selection<Id>,
  order: readonly Id[],
  id: Id,
): Selection<Id> {
  const to = order.indexOf(id);
  const from = anchor === null ? to : order.indexOf(anchor);
  if (to < 0) return { ids, anchor };
  if (from < 0) return { ids: new Set(ids).add(id), anchor: id };
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...ids, ...range]), anchor };
}

export const everything = <Id extends string>(order: readonly Id[]): Selection<Id> => ({
  ids: new Set(order),
  anchor: order[0] ?? null,
});

/** Nothing that is out of sight is ever acted upon. */
export function within<Id extends string>(
  selection: Selection<Id>,
  order: readonly Id[],
): Selection<Id> {
  const shown = new Set(order);
  const ids = new Set([...selection.ids].filter((id) => shown.has(id)));
  const { anchor } = selection;
  return { ids, anchor: anchor !== null && shown.has(anchor) ? anchor : null };
}
