// The objective: the console has its parts to write on and says what is missing; the room reads one
// sentence.
import type { Canvas } from '#shared/domain/canvas.ts';
import { objectivePieces, objectiveWords as words } from '#shared/strings/objective.ts';
import { useOpenSession } from '../../store/hooks.ts';
import { ObjectiveCheckList } from './objective-checks.tsx';
import { ObjectiveFields } from './objective-fields.tsx';
import { RoomObjective } from './room-objective.tsx';
import { useObjective } from './use-kindness.ts';
import '../day/behaviour-fields.css';
import './objective.css';

export function ObjectiveView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  if (store.role === 'room') return <RoomObjective canvas={canvas} />;
  return (
    <div className="day-page objective" data-form="">
      <Sentence canvas={canvas} />
      <div className="objective__parts">
        <ObjectiveFields canvas={canvas} />
      </div>
      <ObjectiveCheckList canvas={canvas} />
    </div>
  );
}

function Sentence({ canvas }: { readonly canvas: Canvas }) {
  const pieces = objectivePieces(useObjective(canvas.id));
  return (
    <section className="behaviour__sentence objective__sentence" aria-label={words.sentence}>
      {pieces.length === 0 ? (
        <p className="day-hint">{words.sentenceEmpty}</p>
      ) : (
        <p className="behaviour__words" dir="auto">
          {pieces.map(({ key, text, isGap }) => (
            <span key={key} data-gap={isGap ? '' : undefined}>
              {text}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
