// Ideas between impact on the behaviour and effort; then one corner, and dots inside it.
import { useState } from 'react';
import { cornerAt, placedIdeas } from '#shared/derive/survivors.ts';
import { heldRoundsOf } from '#shared/derive/votes.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { prioritiseWords as words } from '#shared/strings/ideas.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { DragProvider } from '../../dnd/drag-provider.tsx';
import { useBoard, useOpenSession, useSession } from '../../store/hooks.ts';
import { RoomVote } from '../insight/vote/room-vote.tsx';
import { wallTargets } from '../insight/vote/targets.ts';
import { VoteDesk } from '../insight/vote-view.tsx';
import { consoleLetters } from '../matrix/map-letters.ts';
import { MatrixMap } from '../matrix/matrix-map.tsx';
import { useMatrixHand } from '../matrix/use-matrix-hand.ts';
import { CornerChoice } from './corner-choice.tsx';
import { IdeaRows } from './idea-rows.tsx';
import { RoomMap } from './room-map.tsx';
import { useIdeaMatrix } from './use-idea-matrix.ts';
import './prioritise.css';

/** So many stand before the others are judged by them. */
const ANCHORS = 2;

export function PrioritiseView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  const round = useSession(({ session }) => heldRoundsOf(session, canvas.id).at(-1));
  const isVoting = round?.state === 'open' || round?.state === 'closed';
  if (store.role === 'room')
    return isVoting ? (
      <RoomVote canvas={canvas} />
    ) : (
      <DragProvider>
        <RoomMap canvas={canvas} />
      </DragProvider>
    );
  return <Console canvas={canvas} isVoting={isVoting} />;
}

function Console({ canvas, isVoting }: { readonly canvas: Canvas; readonly isVoting: boolean }) {
  const board = useBoard(canvas.id);
  const session = useSession((state) => state.session);
  const [looksAtVote, lookAtVote] = useState(false);
  if (board.clusters.length + board.alone.length === 0)
    return (
      <EmptyState title={words.empty}>
        {board.tray.length > 0 && <p>{words.inTray(board.tray.length)}</p>}
        <p>{words.emptyMore}</p>
      </EmptyState>
    );
  if (!isVoting && !looksAtVote)
    return (
      <DragProvider>
        <MapDesk canvas={canvas} onVote={() => lookAtVote(true)} />
      </DragProvider>
    );
  const inside = new Set<string>(
    placedIdeas(session, canvas.id)
      .filter((place) => cornerAt(place) === canvas.corner)
      .map(({ item }) => item.id),
  );
  return (
    <div className="prioritise-vote">
      {!isVoting && (
        <Button look="quiet" icon="left" onClick={() => lookAtVote(false)}>
          {words.backToMap}
        </Button>
      )}
      <VoteDesk
        canvas={canvas}
        all={wallTargets(board).filter(({ item }) => inside.has(item.id))}
        nothing={words.voteNothing}
      />
    </div>
  );
}

interface DeskProps {
  readonly canvas: Canvas;
  readonly onVote: () => void;
}

function MapDesk({ canvas, onVote }: DeskProps) {
  const { ideas, model } = useIdeaMatrix(canvas);
  const hand = useMatrixHand(model);
  const { tray } = useBoard(canvas.id);
  const isBegun = ideas.filter(({ spot }) => spot !== null).length >= ANCHORS;
  return (
    <div ref={hand.ref} className="prioritise" data-in-hand={hand.held ? '' : undefined}>
      <MatrixMap model={model} hand={hand} lettersNow={consoleLetters} isNumbered />
      <div className="prioritise__side">
        <p className="prioritise__hint" role="status">
          {hand.held ? words.inHand(hand.held.name) : isBegun ? words.hint : words.anchors}
        </p>
        <IdeaRows ideas={ideas} hand={hand} />
        {tray.length > 0 && <p className="prioritise__hint">{words.inTray(tray.length)}</p>}
        <CornerChoice canvas={canvas} onVote={onVote} />
      </div>
    </div>
  );
}
