// The room while people write hidden: how much is in the box, and never a word.
import type { ReactNode } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { Icon } from '../../../components/icon.tsx';
import { useBoard, useSession } from '../../../store/hooks.ts';
import './room-box.css';

const words = slipWords.room;

interface Props {
  readonly canvas: Canvas;
  /** The board has something else to show than notes: a lens, questions. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

export function RoomBox({ canvas, isBusy, children }: Props) {
  const box = useSession((state) => state.room.box);
  const { noteCount } = useBoard(canvas.id);
  if (box?.canvasId !== canvas.id) return children;
  const isAlone = noteCount === 0 && !isBusy;
  const inside = (
    <div className="room-box" data-alone={isAlone || undefined}>
      <Icon name="box" size={48} />
      <p className="room-box__count">{box.count > 0 ? words.count(box.count) : words.none}</p>
      <p className="room-box__promise">{words.promise}</p>
    </div>
  );
  if (isAlone) return inside;
  return (
    <div className="room-boxed">
      {inside}
      <div className="room-boxed__board">{children}</div>
    </div>
  );
}
