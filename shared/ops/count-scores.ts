import type { Cell } from '../domain/scoring.ts';
import { byRank } from '../lib/rank.ts';
import type { SessionDraft } from './rules.ts';

/**
 * Every score of a canvas, cell by cell. Scorers are columns in the order of their ids, which are
 * random: the same column is the same scorer throughout, and no name goes with it.
 */
export function countScores(draft: SessionDraft, canvasId: string): readonly Cell[] {
  const isHere = (one: { readonly canvasId: string }): boolean => one.canvasId === canvasId;
  const scores = [...draft.rows('score')];
  const scorerIds = [...draft.rows('scorer')].filter(isHere).map(({ id }) => id);
  const columns = scorerIds.filter((id) => scores.some((score) => score.scorerId === id)).sort();
  const values = new Map(
    scores.map((one) => [`${one.partnerId} ${one.criterionId} ${one.scorerId}`, one.value]),
  );
  const criteria = [...draft.rows('criterion')].filter(isHere).sort(byRank);
  const partners = [...draft.rows('partner')].filter(isHere).sort(byRank);
  return partners.flatMap(({ id: partnerId }) =>
    criteria.map(({ id: criterionId }) => ({
      partnerId,
      criterionId,
      values: columns.map((id) => values.get(`${partnerId} ${criterionId} ${id}`) ?? null),
    })),
  );
}
