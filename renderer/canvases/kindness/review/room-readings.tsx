import type { Canvas } from '#shared/domain/canvas.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { measureWords } from '#shared/strings/measures.ts';
import { short } from '#shared/strings/note.ts';
import { reviewWords as words } from '#shared/strings/review.ts';
import { useRoomPage } from '../../day/use-room-page.ts';
import { PageDots } from '../../insight/room/page-dots.tsx';
import { useRoomKeys } from '../../insight/room/room-keys.ts';
import { useRoomUnit } from '../../room-unit.ts';
import { useMeasures, useReadings } from '../use-programmes.ts';
import { ReadingChart } from './reading-chart.tsx';
import './room-readings.css';

/** Of the window's height: what the back row reads. */
const LETTER = 3.8;
const MOST_CHARS = 110;

/** One measure at a time: its question, what the readings say, and the chart. */
export function RoomReadings({ canvas }: { readonly canvas: Canvas }) {
  const measures = useMeasures(canvas.id);
  const { at, onTurn } = useRoomPage();
  const nth = Math.max(0, Math.min(at, measures.length - 1));
  useRoomKeys({ at: nth, count: Math.max(1, measures.length), turn: onTurn });
  const measure = measures[nth];
  if (!measure) return <p className="room-sheet__large">{words.wall.soon}</p>;
  return (
    <div className="room-readings">
      <Shown measure={measure} />
      <footer>
        <span>{words.wall.of(nth + 1, measures.length)}</span>
        {measures.length > 1 && <PageDots count={measures.length} at={nth} onTurn={onTurn} />}
      </footer>
    </div>
  );
}

function Shown({ measure }: { readonly measure: Measure }) {
  const { readings, verdict } = useReadings(measure);
  const unit = useRoomUnit();
  return (
    <>
      <p className="room-readings__question" dir="auto">
        {short(measure.question, MOST_CHARS) || measureWords.kinds[measure.kind].title}
      </p>
      <p className="room-readings__verdict">
        <span aria-hidden="true">{words.movements[verdict.movement].sign}</span>{' '}
        {words.verdict(verdict)}
      </p>
      <ReadingChart measure={measure} readings={readings} letter={unit * LETTER} />
      <p className="room-readings__reason">{words.reason(verdict)}</p>
    </>
  );
}
