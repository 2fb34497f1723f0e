import { useLayoutEffect } from 'react';
import { useInsightBoard } from './board-context.ts';
import type { Group } from './layout/reading-order.ts';

/** Tells the keys in which order the groups on screen stand. `groups` must be memoised. */
export function useReadingOrder(groups: readonly Group[]): void {
  const { roving } = useInsightBoard();
  useLayoutEffect(() => roving.setGroups(groups), [roving, groups]);
}
