// The vote as the room sees it: what stands to be chosen, how far it is, and no count before the reveal.
import type { ReactNode } from 'react';
import { openStage } from '#shared/derive/board.ts';
import { placesOf } from '#shared/derive/ranking.ts';
import { heldRoundsOf } from '#shared/derive/votes.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Round } from '#shared/domain/round.ts';
import { notesCount, short } from '#shared/strings/note.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { useBoard, useSession } from '../../../store/hooks.ts';
import { roomSize } from '../../room-unit.ts';
import { lettersFor } from '../layout/even-pages.ts';
import { RoomLeaves } from '../room/room-leaves.tsx';
import { RoomRanking } from './room-ranking.tsx';
import { targetsOf, type VoteTarget, wallTargets } from './targets.ts';
import './room-vote.css';

const words = voteWords.room;
/** More of a note does not fit at reading size. */
const MOST_CHARS = 110;
/** Smallest and largest, in hundredths of the window’s height. */
const LETTERS = [3.5, 7.6] as const;
/** A cell without its edges and the line that tells how many notes there are. */
const within = (width: number, height: number) => ({ width: width - 5.4, height: height - 7.4 });

export function RoomVote({ canvas }: { readonly canvas: Canvas }) {
  const session = useSession((state) => state.session);
  const board = useBoard(canvas.id);
  const prompt = openStage(session)?.prompt;
  const round = heldRoundsOf(session, canvas.id).at(-1);
  const targets = round ? targetsOf(session, board, round.targets) : wallTargets(board);
  if (round?.state === 'revealed')
    return (
      <RoomRanking canvas={canvas} places={placesOf(round, round.result ?? [])} targets={targets} />
    );
  if (round?.state === 'closed')
    return (
      <div className="room-vote-rest">
        <p>{words.closed}</p>
        <p>{words.closedMore}</p>
      </div>
    );
  return (
    <RoomTiles targets={targets} heading={round && round.question !== prompt ? round.question : ''}>
      {round ? <HowFar round={round} /> : <p>{targets.length > 0 && words.soon}</p>}
    </RoomTiles>
  );
}

function HowFar({ round }: { readonly round: Round }) {
  const voted = useSession((state) => state.room.votedCount);
  const { kind, budget, perTargetMax, voterCount } = round;
  return (
    <>
      <p>{words.budget(kind, budget, perTargetMax)}</p>
      {kind === 'dots' && <p className="room-vote-far">{words.voted(voted, voterCount)}</p>}
    </>
  );
}

interface TilesProps {
  /** The question of this vote, where the prompt says another. */
  readonly heading: string;
  readonly targets: readonly VoteTarget[];
  readonly children: ReactNode;
}

function RoomTiles({ targets, heading, children }: TilesProps) {
  const longest = Math.max(0, ...targets.map(({ title }) => short(title, MOST_CHARS).length));
  return (
    <RoomLeaves
      items={targets}
      label={words.groups}
      heading={heading}
      across={54}
      down={22}
      foot={children}
      draw={({ item, title, isAlone, noteCount }, { width, height }) => (
        <li key={item.id} className="room-vote-tile" data-alone={isAlone || undefined}>
          <p
            className="room-vote-tile__title"
            dir="auto"
            style={{ fontSize: roomSize(lettersFor(longest, within(width, height), ...LETTERS)) }}
          >
            {short(title, MOST_CHARS)}
          </p>
          {!isAlone && <p className="room-vote-tile__count">{notesCount(noteCount)}</p>}
        </li>
      )}
    />
  );
}
