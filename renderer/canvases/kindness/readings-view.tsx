// What was counted, for months: one measure at a time, its chart, what it says and by which rule.
import type { Canvas } from '#shared/domain/canvas.ts';
import { measureWords } from '#shared/strings/measures.ts';
import { short } from '#shared/strings/note.ts';
import { reviewWords as words } from '#shared/strings/review.ts';
import { useOpenSession } from '../../store/hooks.ts';
import { useRoomPage } from '../day/use-room-page.ts';
import { ItemTabs } from './item-tabs.tsx';
import { ReadingsOf } from './review/readings-of.tsx';
import { RoomReadings } from './review/room-readings.tsx';
import { useMeasures } from './use-programmes.ts';
import './review/review.css';

export function ReadingsView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  if (store.role === 'room') return <RoomReadings canvas={canvas} />;
  return <ConsoleReadings canvas={canvas} />;
}

function ConsoleReadings({ canvas }: { readonly canvas: Canvas }) {
  const measures = useMeasures(canvas.id);
  const { at, onTurn } = useRoomPage();
  const nth = Math.max(0, Math.min(at, measures.length - 1));
  const measure = measures[nth];
  if (!measure) return <p className="day-page day-hint">{words.noMeasures}</p>;
  return (
    <div className="side-by-side">
      <ItemTabs
        label={words.measures}
        tabs={measures.map(({ id, kind, question }, place) => ({
          id,
          title: measureWords.kinds[kind].title,
          note: short(question, 60),
          name: measureWords.open(kind, question, place + 1),
        }))}
        at={nth}
        onChoose={onTurn}
      />
      <ReadingsOf key={measure.id} measure={measure} />
    </div>
  );
}
