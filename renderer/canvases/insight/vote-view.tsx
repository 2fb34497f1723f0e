// The vote, from setting it up to what came of it; the room sees its own side of it.
import { useState } from 'react';
import { leaders, placesOf } from '#shared/derive/ranking.ts';
import { heldRoundsOf } from '#shared/derive/votes.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Round } from '#shared/domain/round.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useBoard, useSession } from '../../store/hooks.ts';
import { useInsightBoard } from './board-context.ts';
import { ClosedRound } from './vote/closed-round.tsx';
import { CountRound } from './vote/count-round.tsx';
import { DotsRound } from './vote/dots-round.tsx';
import { Result } from './vote/result.tsx';
import { RoomVote } from './vote/room-vote.tsx';
import { VoteSetUp } from './vote/set-up.tsx';
import { targetsOf, type VoteTarget, wallTargets } from './vote/targets.ts';
import './vote/vote.css';

export function VoteView({ canvas }: { readonly canvas: Canvas }) {
  const { isConsole } = useInsightBoard();
  const board = useBoard(canvas.id);
  if (!isConsole) return <RoomVote canvas={canvas} />;
  return <VoteDesk canvas={canvas} all={wallTargets(board)} />;
}

/** What is being set up: a vote on everything, or among the leaders of a round. */
type Plan = { readonly parent: Round | null; readonly seats: number } | null;

interface DeskProps {
  readonly canvas: Canvas;
  /** What a first round is about. */
  readonly all: readonly VoteTarget[];
  readonly nothing?: string;
}

export function VoteDesk({ canvas, all, nothing = voteWords.emptyMore }: DeskProps) {
  const session = useSession((state) => state.session);
  const board = useBoard(canvas.id);
  const [plan, setPlan] = useState<Plan>(null);
  const round = heldRoundsOf(session, canvas.id).at(-1);
  const leadersOf = (parent: Round, seats: number) =>
    targetsOf(session, board, leaders(placesOf(parent, parent.result ?? []), seats));
  if (!round && all.length === 0) return <EmptyState title={voteWords.empty}>{nothing}</EmptyState>;
  if (!round || (plan && round.state === 'revealed'))
    return (
      <VoteSetUp
        key={plan?.parent?.id ?? ''}
        canvas={canvas}
        targets={plan?.parent ? leadersOf(plan.parent, plan.seats) : all}
        parent={plan?.parent ?? null}
        onLeave={round ? () => setPlan(null) : null}
        onOpened={() => setPlan(null)}
      />
    );
  const targets = targetsOf(session, board, round.targets);
  if (round.state === 'revealed')
    return (
      <Result
        canvas={canvas}
        round={round}
        onAgain={(seats) => setPlan({ parent: round, seats })}
        onAnew={() => setPlan({ parent: null, seats: 0 })}
      />
    );
  if (round.state === 'closed') return <ClosedRound key={round.id} round={round} />;
  return round.kind === 'dots' ? (
    <DotsRound key={round.id} round={round} targets={targets} />
  ) : (
    <CountRound key={round.id} round={round} targets={targets} />
  );
}
