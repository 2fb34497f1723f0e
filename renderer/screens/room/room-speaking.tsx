// Whose turn it is to speak, as large as the name allows, and who comes after.
import { useRef } from 'react';
import type { Speaking } from '#shared/derive/speaking-order.ts';
import { runningWords } from '#shared/strings/running.ts';
import { fitText } from '../../canvases/insight/layout/fit-text.ts';
import { measuredWidth } from '../../canvases/insight/letter-widths.ts';
import { useSize } from '../../canvases/insight/use-size.ts';
import { useRoomUnit } from '../../canvases/room-unit.ts';
import './room-speaking.css';

const words = runningWords.speaking.room;
/** Of the window's height. */
const FLOOR = 0.06;
const CEILING = 0.22;
/** The display face is set wider than it is measured. */
const WIDER = 0.84;

export function RoomSpeaking({ speaking: { names, at } }: { readonly speaking: Speaking }) {
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const name = names[at];
  const next = names[at + 1];
  const text = name ?? words.done;
  const unit = 100 * useRoomUnit();
  const fit = {
    width: width * WIDER,
    height,
    floor: unit * FLOOR,
    ceiling: Math.round(unit * CEILING),
  };
  return (
    <main className="room-speaking">
      <h1 className="spoken">{words.title}</h1>
      <p className="room-speaking__now">
        {name === undefined ? '' : words.now}
        {name !== undefined && <span>{words.place(at + 1, names.length)}</span>}
      </p>
      <div ref={box} className="room-speaking__name">
        <p dir="auto" style={{ fontSize: fitText(text, fit, measuredWidth).fontSize }}>
          {text}
        </p>
      </div>
      <p className="room-speaking__next" dir="auto">
        {next !== undefined && (
          <>
            <span>{words.next}</span> {next}
          </>
        )}
      </p>
    </main>
  );
}
