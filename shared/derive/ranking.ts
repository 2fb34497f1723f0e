// What a vote says: places with ties shown as ties, and who goes into a second round.
import type { WallRef } from '../domain/item-ref.ts';
import type { Choice, Round } from '../domain/round.ts';

export interface Place {
  readonly item: WallRef;
  readonly count: number;
  /** 1 for the most votes; equal counts share a place and the next one is left out (1, 2, 2, 4). */
  readonly place: number;
  readonly isTied: boolean;
}

/** Everything that could be chosen, the most votes first; what is equal stays in its order. */
export function placesOf({ targets }: Pick<Round, 'targets'>, counted: readonly Choice[]) {
  const counts = new Map(counted.map(({ item, count }) => [item.id as string, count]));
  const countOf = (item: WallRef): number => counts.get(item.id) ?? 0;
  const order = [...targets].sort((a, b) => countOf(b) - countOf(a));
  return order.map((item): Place => {
    const count = countOf(item);
    const place = order.filter((other) => countOf(other) > count).length + 1;
    const isTied = count > 0 && order.filter((other) => countOf(other) === count).length > 1;
    return { item, count, place, isTied };
  });
}

/** The first `seats` places with everything tied with the last of them; nothing without a vote. */
export function leaders(places: readonly Place[], seats: number): readonly WallRef[] {
  const least = places[Math.min(seats, places.length) - 1]?.count ?? 0;
  return places.filter(({ count }) => count > 0 && count >= least).map(({ item }) => item);
}
