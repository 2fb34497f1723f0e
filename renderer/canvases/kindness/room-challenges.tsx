import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import { challengeWords as words } from '#shared/strings/challenges.ts';
import { short } from '#shared/strings/note.ts';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import { useChallenges } from './use-kindness.ts';
import './room-challenges.css';

interface Props {
  readonly canvas: Canvas;
  /** As much of each as there is room for; all of it where this is not given. */
  readonly mostChars?: number;
}

/** The questions as large as they go, page by page. */
export function RoomChallenges({ canvas, mostChars = limits.promptChars }: Props) {
  const challenges = useChallenges(canvas.id);
  const page = useRoomPage();
  if (challenges.length === 0) return <p className="room-sheet__large">{words.roomEmpty}</p>;
  return (
    <RoomSheet
      label={words.list}
      items={challenges.map(({ id, text }, at) => ({
        key: id,
        content: (
          <p className="room-challenge" dir="auto">
            <span className="room-challenge__nth" aria-hidden="true">
              {at + 1}
            </span>
            <span>{short(text, mostChars)}</span>
          </p>
        ),
      }))}
      {...page}
    />
  );
}
