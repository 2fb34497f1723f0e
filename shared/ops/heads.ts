// How many people a count speaks for: all who vote, or those at one table.
import type { Round } from '../domain/round.ts';
import type { TableId } from '../domain/table.ts';
import { RuleBroken, type SessionDraft } from './rules.ts';

/** A table that has not said how many it is may be everybody. */
export const headsAt = (draft: SessionDraft, round: Round, tableId: TableId | null): number =>
  (tableId && draft.get('table', tableId)?.peopleCount) || round.voterCount;

/** What was counted is no more than the people who are there can give. */
export function needHeads(draft: SessionDraft, round: Round): void {
  const totals = new Map<TableId | null, number>();
  for (const { roundId, tableId, count } of draft.rows('tally')) {
    if (roundId !== round.id) continue;
    const heads = headsAt(draft, round, tableId);
    const total = (totals.get(tableId) ?? 0) + count;
    totals.set(tableId, total);
    if (count > heads * round.perTargetMax || total > heads * round.budget)
      throw new RuleBroken('round.over-budget');
  }
}
