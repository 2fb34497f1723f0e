// References of votes: what is gone can't be chosen, and its votes go with it.
import type { Ballot } from '../domain/ballot.ts';
import type { WallRef } from '../domain/item-ref.ts';
import type { Round } from '../domain/round.ts';
import { idsOfKind, type Reference, reference } from './reference.ts';
import type { SessionDraft } from './rules.ts';

export const voteReferences: readonly Reference[] = [
  reference('round', 'canvas', 'cascade', (round) => round.canvasId),
  reference(
    'round',
    'round',
    'detach',
    (round) => round.parentId,
    (draft, round) => draft.put('round', { ...round, parentId: null }),
  ),
  ...(['cluster', 'note'] as const).map((kind) =>
    reference('round', kind, 'detach', (round) => roundItems(kind, round), takeOut),
  ),
  reference('ballot', 'round', 'cascade', (ballot) => ballot.roundId),
  ...(['cluster', 'note'] as const).map((kind) =>
    reference(
      'ballot',
      kind,
      'detach',
      (ballot) =>
        idsOfKind(
          kind,
          ballot.choices.map(({ item }) => item),
        ),
      spoil,
    ),
  ),
  reference('tally', 'round', 'cascade', (tally) => tally.roundId),
  reference('tally', 'table', 'cascade', (tally) => tally.tableId),
  ...(['cluster', 'note'] as const).map((kind) =>
    reference('tally', kind, 'cascade', (tally) => idsOfKind(kind, [tally.item])),
  ),
];

const roundItems = (kind: WallRef['kind'], { targets, result }: Round): readonly string[] =>
  idsOfKind(kind, [...targets, ...(result ?? []).map(({ item }) => item)]);

/** What is gone can't be chosen any more and has no result. */
function takeOut(draft: SessionDraft, round: Round, goneId: string): void {
  draft.put('round', {
    ...round,
    targets: round.targets.filter(({ id }) => id !== goneId),
    result: round.result?.filter(({ item }) => item.id !== goneId) ?? null,
  });
}

/** The dots on what is gone go with it; a ballot with no other is none. */
function spoil(draft: SessionDraft, ballot: Ballot, goneId: string): void {
  const choices = ballot.choices.filter(({ item }) => item.id !== goneId);
  if (choices.length === 0) draft.remove('ballot', ballot.id);
  else draft.put('ballot', { ...ballot, choices });
}
