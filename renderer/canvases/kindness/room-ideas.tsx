// The room while ideas are written: the lens as large as it goes with the questions beside it, the
// clock of the round under both. Without a round or lens the questions first, then the ideas.
import { useRef } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { ideaWords as words } from '#shared/strings/ideas.ts';
import { type Lens, lenses } from '#shared/workshops/lenses.ts';
import { ClockRing } from '../../components/clock-ring.tsx';
import { Icon } from '../../components/icon.tsx';
import { useBoard, useSession } from '../../store/hooks.ts';
import { lettersFor } from '../insight/layout/even-pages.ts';
import { RoomBoard } from '../insight/room/room-board.tsx';
import { useSize } from '../insight/use-size.ts';
import { roomSize, useRoomUnit } from '../room-unit.ts';
import { RoomChallenges } from './room-challenges.tsx';
import { useChallenges } from './use-kindness.ts';
import { type ShownRound, useRound } from './use-round.ts';
import './room-ideas.css';

/** Smallest and largest, in hundredths of the window’s height. */
const LETTERS = [3.6, 10] as const;
/** As much of a question as stands beside a lens. */
const BESIDE_CHARS = 130;
/** What the name of a lens takes of its card. */
const HEAD_SHARE = 0.3;

export function RoomIdeas({ canvas }: { readonly canvas: Canvas }) {
  const shown = useRound();
  const lensId = useSession((state) => state.room.lens);
  const { noteCount } = useBoard(canvas.id);
  const challenges = useChallenges(canvas.id);
  const lens = lenses.find(({ id }) => id === lensId);
  if (!shown && !lens)
    return noteCount > 0 || challenges.length === 0 ? (
      <RoomBoard canvas={canvas} by="lane" />
    ) : (
      <RoomChallenges canvas={canvas} />
    );
  return (
    <div className="room-ideas">
      <div className="room-ideas__main" data-lens={lens && challenges.length > 0 ? '' : undefined}>
        {lens && <RoomLens lens={lens} />}
        {challenges.length > 0 && (
          <RoomChallenges canvas={canvas} {...(lens && { mostChars: BESIDE_CHARS })} />
        )}
        {!lens && challenges.length === 0 && (
          <p className="room-sheet__large">{words.round.write}</p>
        )}
      </div>
      <RoomRound shown={shown} noteCount={noteCount} />
    </div>
  );
}

function RoomLens({ lens }: { readonly lens: Lens }) {
  const element = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(element);
  const vh = useRoomUnit();
  const space = { width: width / vh, height: (height / vh) * (1 - HEAD_SHARE) };
  const size = lettersFor(lens.text.length, space, ...LETTERS);
  return (
    <section className="room-lens" aria-label={words.lens.shown}>
      <div ref={element} className="room-lens__space">
        <h2>{lens.title}</h2>
        <p dir="auto" style={{ fontSize: roomSize(size) }}>
          {lens.text}
        </p>
      </div>
    </section>
  );
}

interface RoundProps {
  readonly shown: ShownRound | null;
  readonly noteCount: number;
}

function RoomRound({ shown, noteCount }: RoundProps) {
  const count = (
    <span className="room-round__count">{noteCount > 0 && words.count(noteCount)}</span>
  );
  if (!shown) return <footer className="room-round">{count}</footer>;
  const { round, seconds, share, tone, isOver } = shown;
  const isLast = round.nth >= round.count;
  return (
    <footer className="room-round" data-tone={tone} data-over={isOver || undefined}>
      {isOver ? (
        <p role="status">
          <strong>
            <Icon name="bell" size={36} /> {words.round.over(round.nth)}
          </strong>{' '}
          {isLast ? words.round.passLast : words.round.pass}
        </p>
      ) : (
        <p>
          <strong>{words.round.nth(round.nth, round.count)}</strong>
          <span className="room-round__left" role="timer" aria-label={words.round.left}>
            {clockStrings.left(seconds)}
          </span>
          <ClockRing share={share} tone={tone} />
        </p>
      )}
      {count}
    </footer>
  );
}
