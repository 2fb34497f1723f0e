// Which insight held, with what was counted beside it.
import { sentenceOf } from '#shared/derive/insights.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { heldAnswers, type Insight } from '#shared/domain/insight.ts';
import { reviewWords } from '#shared/strings/review.ts';
import { useOpenSession } from '../../store/hooks.ts';
import { RoomPageButtons } from '../day/room-page-buttons.tsx';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import { useMayChange } from '../insight/use-may-change.ts';
import { PickOne } from './pick-one.tsx';
import { VerdictLine } from './review/verdict-line.tsx';
import { useLearned } from './use-kindness.ts';
import { useMeasures, useProgrammes } from './use-programmes.ts';
import './review/review.css';

const words = reviewWords.held;

export function HeldView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  const insights = useLearned();
  if (store.role === 'room') return <RoomHeld insights={insights} />;
  return (
    <div className="day-page">
      <section className="day-paper">
        <header className="day-head">
          <h3>{words.list}</h3>
          <RoomPageButtons />
        </header>
        {insights.length === 0 && <p className="day-hint">{words.none}</p>}
        <ol className="review-list">
          {insights.map((insight, at) => (
            <HeldRow key={insight.id} canvas={canvas} insight={insight} nth={at + 1} />
          ))}
        </ol>
      </section>
    </div>
  );
}

interface RowProps {
  readonly canvas: Canvas;
  readonly insight: Insight;
  readonly nth: number;
}

function HeldRow({ canvas, insight, nth }: RowProps) {
  const { store } = useOpenSession();
  const mayChange = useMayChange(canvas.id);
  const cards = useProgrammes(canvas.id).filter((card) => card.insightIds.includes(insight.id));
  const measures = useMeasures(canvas.id).filter(({ programmeId }) =>
    cards.some(({ id }) => id === programmeId),
  );
  return (
    <li className="review-row">
      <p dir="auto">
        <b>{nth}</b> {sentenceOf(insight)}
      </p>
      <PickOne
        label={words.question(nth)}
        value={insight.held}
        options={heldAnswers.map((value) => ({ value, title: words.answers[value] }))}
        isDisabled={!mayChange}
        onChange={(held) => store.dispatch([{ type: 'insight.hold', insightId: insight.id, held }])}
      />
      {measures.length === 0 ? (
        <p className="day-hint">{words.noReadings}</p>
      ) : (
        measures.map((measure) => <VerdictLine key={measure.id} measure={measure} />)
      )}
    </li>
  );
}

function RoomHeld({ insights }: { readonly insights: readonly Insight[] }) {
  const page = useRoomPage();
  if (insights.length === 0) return <p className="room-sheet__large">{words.ask}</p>;
  return (
    <RoomSheet
      label={words.list}
      items={insights.map((insight) => ({
        key: insight.id,
        content: (
          <div className="room-review">
            <p dir="auto">{sentenceOf(insight)}</p>
            <p>{insight.held ? <b>{words.answers[insight.held]}</b> : <span>{words.open}</span>}</p>
          </div>
        ),
      }))}
      {...page}
    />
  );
}
