import type { Canvas } from '#shared/domain/canvas.ts';
import { measureWords as words } from '#shared/strings/measures.ts';
import { short } from '#shared/strings/note.ts';
import { RoomSheet } from '../../day/room-sheet.tsx';
import { useRoomPage } from '../../day/use-room-page.ts';
import { useMeasures } from '../use-programmes.ts';
import { visibleWords } from './visible-line.tsx';
import './room-measures.css';

const MOST_CHARS = 140;

/** What will be counted, in the room's words: the question, from where to where, what it can show. */
export function RoomMeasures({ canvas }: { readonly canvas: Canvas }) {
  const measures = useMeasures(canvas.id);
  const page = useRoomPage();
  if (measures.length === 0) return <p className="room-sheet__large">{words.wall.soon}</p>;
  return (
    <RoomSheet
      label={words.list}
      items={measures.map((measure) => ({
        key: measure.id,
        content: (
          <div className="room-measure">
            <div>
              <p className="room-sheet__label">{words.kinds[measure.kind].title}</p>
              <p className="room-measure__question" dir="auto">
                {short(measure.question, MOST_CHARS) || words.unwritten}
              </p>
              <p className="room-measure__shows">{visibleWords(measure)}</p>
            </div>
            <div className="room-measure__route">
              <p>{words.route(measure)}</p>
              {measure.sample !== null && <p>{words.wall.sample(measure.sample)}</p>}
            </div>
          </div>
        ),
      }))}
      {...page}
    />
  );
}
