import { useEffect } from 'react';
import { mapQuestions } from '#shared/derive/map-questions.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { readMapWords as words } from '#shared/strings/stakeholder.ts';
import { useSession } from '../../store/hooks.ts';
import { useRoomPage } from '../day/use-room-page.ts';
import { PageDots } from '../insight/page-dots.tsx';
import { useRoomKeys } from '../insight/room-keys.ts';
import './room-stakeholders.css';

/** More names than this are counted. */
const MOST_NAMES = 8;

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
  const more = stakeholders.length - MOST_NAMES;
  return (
    <div className="room-question">
      <h2>{words.questions[kind]}</h2>
      {stakeholders.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <ul>
          {stakeholders.slice(0, MOST_NAMES).map(({ id, name }) => (
            <li key={id} dir="auto">
              {name}
            </li>
          ))}
          {more > 0 && <li>+ {more}</li>}
        </ul>
      )}
      <footer>
        <PageDots count={questions.length} at={nth} onTurn={onTurn} />
      </footer>
    </div>
  );
}
