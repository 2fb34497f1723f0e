// Where we are, on one screen: for those who come late, and for whoever lost the thread.
import { useMemo, useRef } from 'react';
import { endsAt } from '#shared/derive/clock.ts';
import { type DoneStep, type StepResult, whereWeAre } from '#shared/derive/where-we-are.ts';
import { behaviourSentence } from '#shared/strings/behaviour-sentence.ts';
import { runningWords } from '#shared/strings/running.ts';
import { useSize } from '../../canvases/insight/use-size.ts';
import { useRoomScale, useRoomUnit } from '../../canvases/room-unit.ts';
import { clockTime } from '../../components/clock-time.ts';
import { usePassing, useSession } from '../../store/hooks.ts';
import { doneRows } from './done-rows.ts';
import './room-where-we-are.css';

const words = runningWords.where;
/** Letters so much larger than usual leave less room for the sentence. */
const LARGE = 1.2;
/** Hundredths of the window's height; of that, a line with its air, and how wide a letter is. */
const LETTER = 3.4;
const LINE = 1.7;
const ACROSS = 0.52;

export function RoomWhereWeAre() {
  const session = useSession((state) => state.session);
  const now = useMemo(() => whereWeAre(session), [session]);
  const ends = usePassing((at) => clockTime(endsAt(session, at)));
  const sentence = behaviourSentence(now.card);
  return (
    <main className="room-where" data-large={useRoomScale() > LARGE ? '' : undefined}>
      <h1>{words.title}</h1>
      {sentence && (
        <p className="room-where__card" dir="auto">
          {sentence}
        </p>
      )}
      <section className="room-where__done" aria-labelledby="room-where-done">
        <h2 id="room-where-done">{words.done}</h2>
        <Done steps={now.done} />
      </section>
      <section className="room-where__now">
        {now.open && (
          <>
            <h2>{words.now(now.nth, now.count)}</h2>
            <p className="room-where__open" dir="auto">
              {now.open.title}
            </p>
          </>
        )}
        {now.next ? (
          <>
            <h2>{words.next}</h2>
            <p className="room-where__next" dir="auto">
              {now.next.title}
            </p>
          </>
        ) : (
          <p className="room-where__next">{words.last}</p>
        )}
        <p className="room-where__ends">{words.ends(ends)}</p>
      </section>
    </main>
  );
}

function Done({ steps }: { readonly steps: readonly DoneStep[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { width, height } = useSize(list);
  const letter = useRoomUnit() * LETTER;
  const lines = Math.floor(height / (letter * LINE));
  const chars = Math.max(1, Math.floor(width / (letter * ACROSS)));
  const { rows, others } = doneRows(steps, { lines, chars });
  if (steps.length === 0) return <p className="room-where__row">{words.justBegun}</p>;
  return (
    <ul ref={list} className="room-where__rows">
      {rows.map(({ key, title, result }) => (
        <li key={key} className="room-where__row">
          <span className="room-where__title" dir="auto">
            {title}
          </span>
          {result && <Result result={result} />}
        </li>
      ))}
      {others > 0 && <li className="room-where__row room-where__others">{words.others(others)}</li>}
    </ul>
  );
}

function Result({ result: { what, count, words: said } }: { readonly result: StepResult }) {
  return (
    <>
      <b>{words.counts[what](count)}</b>
      {what === 'insights' && said.length > 0 ? (
        <ul className="room-where__said">
          {said.map((one) => (
            <li key={one} dir="auto">
              {one}
            </li>
          ))}
        </ul>
      ) : (
        said.length > 0 && (
          <span className="room-where__names" dir="auto">
            {said.join(' · ')}
          </span>
        )
      )}
    </>
  );
}
