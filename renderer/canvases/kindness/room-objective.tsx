import { useRef } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import { objectivePieces, objectiveWords as words } from '#shared/strings/objective.ts';
import { lettersFor } from '../insight/layout/even-pages.ts';
import { useSize } from '../insight/use-size.ts';
import { roomSize, useRoomUnit } from '../room-unit.ts';
import { useObjective } from './use-kindness.ts';
import './room-objective.css';

/** Smallest and largest, in hundredths of the window’s height. */
const LETTERS = [3.5, 9] as const;

/** One sentence, as large as it goes; it grows while it is written. */
export function RoomObjective({ canvas }: { readonly canvas: Canvas }) {
  const pieces = objectivePieces(useObjective(canvas.id));
  const element = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(element);
  const vh = useRoomUnit();
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const size = lettersFor(
    length || words.roomEmpty.length,
    { width: width / vh, height: height / vh },
    ...LETTERS,
  );
  return (
    <div className="room-objective">
      <div ref={element} className="room-objective__space">
        <p dir="auto" style={{ fontSize: roomSize(size) }}>
          {pieces.length === 0
            ? words.roomEmpty
            : pieces.map(({ key, text, isGap }) => (
                <span key={key} data-gap={isGap ? '' : undefined}>
                  {text}
                </span>
              ))}
        </p>
      </div>
    </div>
  );
}
