import { useEffect, useRef } from 'react';
import { mapQuestions } from '#shared/derive/map-questions.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Stakeholder } from '#shared/domain/stakeholder.ts';
import { readMapWords as words } from '#shared/strings/stakeholder.ts';
import { useSession } from '../../store/hooks.ts';
import { useRoomPage } from '../day/use-room-page.ts';
import { PageDots } from '../insight/room/page-dots.tsx';
import { useRoomKeys } from '../insight/room/room-keys.ts';
import { useSize } from '../insight/use-size.ts';
import { roomSize, useRoomUnit } from '../room-unit.ts';
import './room-stakeholders.css';

/** Of letters: how wide one is at most times, and a line high. */
const LETTER = 0.56;
const LINE = 1.25;
/** In hundredths of the window's height, the largest first. */
const sizes = [5, 4.2, 3.4] as const;

/** One question at a time, with whom it names. */
export function RoomReadMap({ canvas }: { readonly canvas: Canvas }) {
  const session = useSession((state) => state.session);
  const { at, onTurn } = useRoomPage();
  const questions = mapQuestions(session, canvas.id);
  const last = questions.length - 1;
  const nth = Math.min(at, last);
  useRoomKeys({ at: nth, count: questions.length, turn: onTurn });
  useEffect(() => {
    if (at > last) onTurn(last);
  }, [at, last, onTurn]);
  const question = questions[nth];
  if (!question) return null;
  const { kind, stakeholders } = question;
  return (
    <div className="room-question">
      <h2>{words.questions[kind]}</h2>
      {stakeholders.length === 0 ? <p>{words.nobody}</p> : <Names stakeholders={stakeholders} />}
      <footer>
        <PageDots count={questions.length} at={nth} onTurn={onTurn} />
      </footer>
    </div>
  );
}

/** In the largest letters in which all can be read at once; those that still don't fit are counted. */
function Names({ stakeholders }: { readonly stakeholders: readonly Stakeholder[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { width, height } = useSize(list);
  const unit = useRoomUnit();
  const linesOf = (name: string, letter: number): number =>
    Math.max(1, Math.ceil((name.length * LETTER * letter) / Math.max(1, width)));
  const lines = (count: number, letter: number): number =>
    stakeholders.slice(0, count).reduce((sum, { name }) => sum + linesOf(name, letter), 0);
  const fits = (count: number, letter: number): boolean =>
    lines(count, letter) * letter * LINE <= height;
  const all = stakeholders.length;
  const size = sizes.find((one) => fits(all, one * unit)) ?? sizes[2];
  let count = all;
  while (count > 1 && !fits(count === all ? all : count + 1, size * unit)) count--;
  return (
    <ul ref={list} style={{ fontSize: roomSize(size) }}>
      {stakeholders.slice(0, count).map(({ id, name }) => (
        <li key={id} dir="auto">
          {name}
        </li>
      ))}
      {count < all && <li>+ {all - count}</li>}
    </ul>
  );
}
