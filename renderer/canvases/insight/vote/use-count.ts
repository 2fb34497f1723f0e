// Counting hands or a table's dots: what is too much is stopped with a sentence and changes nothing.
import { useState } from 'react';
import { sumOf } from '#shared/derive/votes.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import type { Round } from '#shared/domain/round.ts';
import type { Table, TableId } from '#shared/domain/table.ts';
import { newId } from '#shared/lib/id.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { random } from '../use-command-context.ts';

export interface Column {
  readonly table: Table | null;
  readonly used: number;
  /** All that these people can give, and on one thing. */
  readonly most: number;
  readonly mostOnOne: number;
  readonly countOf: (item: WallRef) => number;
  readonly write: (item: WallRef, count: number) => void;
  /** More was asked for than there may be on one thing. */
  readonly over: () => void;
}

export function useCount(round: Round, tables: readonly (Table | null)[]) {
  const { store, view } = useOpenSession();
  const tallies = useSession((state) => state.session.tally);
  const [stopped, setStopped] = useState('');
  const say = (text: string): void => {
    setStopped(text);
    if (text !== '') view.announce(text);
  };
  const columns = tables.map((table): Column => {
    const tableId: TableId | null = table?.id ?? null;
    const here = [...tallies.values()].filter(
      (one) => one.roundId === round.id && one.tableId === tableId,
    );
    const heads = table?.peopleCount ?? round.voterCount;
    const { kind, budget, perTargetMax } = round;
    const countOf = (item: WallRef): number =>
      here.find((one) => one.item.id === item.id)?.count ?? 0;
    const used = sumOf(here);
    return {
      table,
      used,
      most: heads * budget,
      mostOnOne: heads * perTargetMax,
      countOf,
      write(item, count) {
        if (used - countOf(item) + count > heads * budget)
          return say(voteWords.counted.overAll(kind, heads, budget));
        say('');
        const tally = { type: 'tally.write', tallyId: newId('tally', random) } as const;
        store.dispatch([{ ...tally, roundId: round.id, item, tableId, count }]);
      },
      over: () => say(voteWords.counted.overOne(kind, heads, perTargetMax)),
    };
  });
  return { columns, stopped };
}
