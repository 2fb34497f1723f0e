import type { Canvas } from '#shared/domain/canvas.ts';
import { challengeWords as words } from '#shared/strings/challenges.ts';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import { useChallenges } from './use-kindness.ts';
import './room-challenges.css';

/** The questions as large as they go, page by page. */
export function RoomChallenges({ canvas }: { readonly canvas: Canvas }) {
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
            <span>{text}</span>
          </p>
        ),
      }))}
      {...page}
    />
  );
}
