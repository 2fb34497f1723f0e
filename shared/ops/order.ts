import type { Noun, RecordOf } from '../domain/nouns.ts';
import { byRank, RANK_MAX, type Rank, ranksBetween } from '../lib/rank.ts';
import type { BoardNoun, SessionDraft } from './rules.ts';

interface Ranked {
  readonly id: string;
  readonly rank: Rank;
}

/**
 * The ranks that put `movedIds` in front of `beforeId` (null: at the end) among `others`, in any
 * order given. Answers every item whose rank changes: the moved ones, or all of them when the
 * room between two has become too small.
 */
export function ranksFor(
  others: Iterable<Ranked>,
  movedIds: readonly string[],
  beforeId: string | null,
): ReadonlyMap<string, Rank> {
  const moved = new Set(movedIds);
  const rest = [...others].filter((item) => !moved.has(item.id)).sort(byRank);
  const found = rest.findIndex((item) => item.id === beforeId);
  const at = found < 0 ? rest.length : found;
  const ranks = ranksBetween(rest[at - 1]?.rank ?? null, rest[at]?.rank ?? null, movedIds.length);
  const fits = ranks.every((rank) => rank.length <= RANK_MAX);
  if (fits) return new Map(movedIds.map((id, index) => [id, ranks[index] as Rank]));

  const order = [...rest.map((item) => item.id)];
  order.splice(at, 0, ...movedIds);
  const fresh = ranksBetween(null, null, order.length);
  return new Map(order.map((id, index) => [id, fresh[index] as Rank]));
}

/** Nouns whose records stand in an order of their own. */
export type RankedNoun = {
  [N in Noun]: RecordOf<N> extends { readonly rank: Rank } ? N : never;
}[Noun];

/**
 * The rank that puts `id` in front of `beforeId` (null: at the end) among the rows that `isAmong`
 * says are in one order with it; the others make room where they must.
 */
export function rankAmong<N extends RankedNoun>(
  draft: SessionDraft,
  noun: N,
  id: string,
  beforeId: string | null,
  isAmong: (row: RecordOf<N>) => boolean = () => true,
): Rank {
  const others = [...draft.rows(noun)].filter(isAmong);
  const ranks = ranksFor(others, [id], beforeId);
  const moved: RankedNoun = noun;
  for (const [otherId, rank] of ranks) if (otherId !== id) draft.patch(moved, otherId, { rank });
  return ranks.get(id) as Rank;
}

/** The rank that puts something in front of `beforeId` (null: at the end) among all of its noun on its canvas. */
export const rankOnBoard = <N extends RankedNoun & BoardNoun>(
  draft: SessionDraft,
  noun: N,
  { id, canvasId }: { readonly id: string; readonly canvasId: string },
  beforeId: string | null = null,
): Rank => rankAmong(draft, noun, id, beforeId, (one) => one.canvasId === canvasId);
