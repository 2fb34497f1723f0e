// Weights that are tried out live: shared by all windows, saved by none.
import type { TriedWeight } from '#shared/api/views.ts';
import type { Weights } from '#shared/derive/weights.ts';
import type { Criterion } from '#shared/domain/criterion.ts';

/** Null: none are tried, or they are those of other criteria than there are now. */
export function triedWeights(
  criteria: readonly Pick<Criterion, 'id'>[],
  tried: readonly TriedWeight[] | null,
): Weights | null {
  if (!tried || tried.length !== criteria.length) return null;
  const shares = new Map(tried.map(({ criterionId, share }) => [criterionId as string, share]));
  const sum = tried.reduce((all, { share }) => all + share, 0);
  if (sum <= 0 || criteria.some(({ id }) => !shares.has(id))) return null;
  return new Map(criteria.map(({ id }) => [id, (shares.get(id) ?? 0) / sum]));
}
