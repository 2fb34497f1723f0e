// One voter's choices, dot by dot; the same limits as the op has, with the reason when one is met.
import type { WallRef } from '../domain/item-ref.ts';
import type { Choice, Round } from '../domain/round.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { sumOf } from './votes.ts';

type Limits = Pick<Round, 'budget' | 'perTargetMax'>;
export type NoDot = 'none-left' | 'most-on-one';

export const dotsOn = (choices: readonly Choice[], { id }: WallRef): number =>
  choices.find(({ item }) => item.id === id)?.count ?? 0;

const withCount = (choices: readonly Choice[], item: WallRef, count: number): readonly Choice[] => {
  const others = choices.filter((choice) => choice.item.id !== item.id);
  return count === 0 ? others : [...others, { item, count }];
};

export const dotsLeft = ({ budget }: Limits, choices: readonly Choice[]): number =>
  budget - sumOf(choices);

export function withDot(
  round: Limits,
  choices: readonly Choice[],
  item: WallRef,
): Result<readonly Choice[], NoDot> {
  const count = dotsOn(choices, item);
  if (dotsLeft(round, choices) <= 0) return err('none-left');
  if (count >= round.perTargetMax) return err('most-on-one');
  return ok(withCount(choices, item, count + 1));
}

export const withoutDot = (choices: readonly Choice[], item: WallRef): readonly Choice[] =>
  withCount(choices, item, Math.max(0, dotsOn(choices, item) - 1));
