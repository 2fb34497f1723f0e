// A name or a sentence alone on the wall, as large as its place allows.
import { useRef } from 'react';
import { useRoomUnit } from '../../room-unit.ts';
import { fitText } from '../layout/fit-text.ts';
import { useSize } from '../use-size.ts';
import { measuredWidth } from './letter-widths.ts';
import './large-words.css';

/** The display face is set wider than the face that is measured. */
const WIDER = 0.84;

interface LargeWordsProps {
  readonly text: string;
  /** Hundredths of the window's height. */
  readonly floor: number;
  readonly ceiling: number;
  readonly as?: 'h1' | 'p';
}

/** Fills its place; what is around it says how large that is. */
export function LargeWords({ text, floor, ceiling, as: Words = 'p' }: LargeWordsProps) {
  const place = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(place);
  const unit = useRoomUnit();
  const box = {
    ...{ width: width * WIDER, height, floor: unit * floor },
    ceiling: Math.round(unit * ceiling),
  };
  return (
    <div ref={place} className="large-words">
      <Words dir="auto" style={{ fontSize: fitText(text, box, measuredWidth).fontSize }}>
        {text}
      </Words>
    </div>
  );
}
