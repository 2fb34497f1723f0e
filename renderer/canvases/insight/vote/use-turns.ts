// Voter by voter at one screen: which ballot is in hand, and each dot written at once, so that half
// a ballot outlives a crash.
import { useState } from 'react';
import { dotsLeft, type NoDot, withDot, withoutDot } from '#shared/derive/ballot-choices.ts';
import { sumOf } from '#shared/derive/votes.ts';
import type { BallotId } from '#shared/domain/ballot.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import type { Choice, Round } from '#shared/domain/round.ts';
import { newId } from '#shared/lib/id.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { useOpenSession, useSession, useView } from '../../../store/hooks.ts';
import { random } from '../use-command-context.ts';

export interface Turns {
  /** How many voters are done. */
  readonly done: number;
  /** Null between two voters. */
  readonly choices: readonly Choice[] | null;
  readonly left: number;
  readonly stopped: NoDot | null;
  readonly begin: () => void;
  readonly put: (item: WallRef) => void;
  readonly take: (item: WallRef) => void;
  readonly finish: () => void;
  /** The voter before begins anew, their dots taken back unseen; null where there is none. */
  readonly back: (() => void) | null;
  /** The same for a ballot that was left half-way, as by a crash; null where there is none. */
  readonly anew: (() => void) | null;
}

export function useTurns(round: Round): Turns {
  const { store, view } = useOpenSession();
  const table = useSession((state) => state.session.ballot);
  const votedCount = useSession((state) => state.room.votedCount);
  const held = useView((state) => state.turn);
  const turn = held?.roundId === round.id ? held : null;
  const ballotId = turn?.ballotId ?? null;
  const [stopped, setStopped] = useState<NoDot | null>(null);
  const ballots = [...table.values()].filter((one) => one.roundId === round.id);
  const others = ballots.filter((one) => one.id !== ballotId);
  const done = Math.min(round.voterCount, Math.max(votedCount, others.length));
  const choices = ballotId === null ? null : (table.get(ballotId)?.choices ?? []);
  const half = turn ? undefined : others.find((one) => sumOf(one.choices) < round.budget);

  const begin = (): void => {
    store.cutHistory();
    hold(newId('ballot', random));
  };
  const hold = (id: BallotId | null, beforeId: BallotId | null = null): void => {
    setStopped(null);
    view.setTurn({ roundId: round.id, ballotId: id, beforeId });
  };
  // Whoever presses may be somebody else: what was chosen goes without being shown.
  const beginAnew = (id: BallotId) => (): void => {
    const takeBack = { type: 'ballot.write', ballotId: id, roundId: round.id } as const;
    if (table.has(id) && !store.dispatch([{ ...takeBack, choices: [] }])) return;
    store.show({ votedCount: Math.max(0, done - 1) });
    begin();
  };
  const write = (next: readonly Choice[]): void => {
    if (!ballotId) return;
    const ballot = { type: 'ballot.write', ballotId, roundId: round.id } as const;
    if (!store.dispatch([{ ...ballot, choices: [...next] }])) return;
    setStopped(null);
    view.announce(voteWords.turn.left(dotsLeft(round, next)));
  };
  return {
    done,
    choices,
    left: dotsLeft(round, choices ?? []),
    stopped,
    begin,
    put(item) {
      const next = withDot(round, choices ?? [], item);
      if (next.ok) return write(next.value);
      setStopped(next.error);
      view.announce(voteWords.stopped(next.error, round.perTargetMax));
    },
    take: (item) => write(withoutDot(choices ?? [], item)),
    finish() {
      store.cutHistory();
      store.show({ votedCount: done + 1 });
      hold(null, ballotId);
    },
    back: turn?.beforeId ? beginAnew(turn.beforeId) : null,
    anew: half ? beginAnew(half.id) : null,
  };
}
