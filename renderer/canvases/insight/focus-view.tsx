import { behaviourOf } from '#shared/derive/opening.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { questionFrom } from '#shared/strings/behaviour-sentence.ts';
import { behaviourWords } from '#shared/strings/day.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession, useTypedText } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { useInsightBoard } from './board-context.ts';
import { GrowingField } from './note/growing-field.tsx';
import { LargeWords } from './note/large-words.tsx';
import './focus-view.css';

const words = insightWords.focus;

/** The one question, large. */
export function FocusView({ canvas }: { readonly canvas: Canvas }) {
  const { isConsole } = useInsightBoard();
  const question = useSession((state) => state.session.canvas.get(canvas.id)?.question ?? '');
  if (!isConsole)
    return (
      <div className="focus-view focus-view--room">
        <LargeWords text={question || words.roomEmpty} floor={5} ceiling={13} />
      </div>
    );
  return (
    <div className="focus-view">
      <QuestionField canvas={canvas} question={question} />
      {question === '' && (
        <>
          <p className="focus-view__hint">{words.hint}</p>
          <FromTheCard canvas={canvas} />
        </>
      )}
    </div>
  );
}

/** Somebody has said whose doing it is about: the question may start from there. */
function FromTheCard({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  const asked = useSession(({ session }) => questionFrom(behaviourOf(session)));
  const isReadOnly = useSession((state) => state.readOnly !== null);
  if (asked === '' || isReadOnly) return null;
  const question = cleanLine(asked, limits.promptChars);
  return (
    <div className="focus-view__start">
      <p dir="auto">{question}</p>
      <Button
        icon="card"
        onClick={() => store.dispatch([{ type: 'canvas.ask', canvasId: canvas.id, question }])}
      >
        {behaviourWords.start}
      </Button>
    </div>
  );
}

function QuestionField({
  canvas,
  question,
}: {
  readonly canvas: Canvas;
  readonly question: string;
}) {
  const { store } = useOpenSession();
  const mark: TypedMark = `ask:${canvas.id}`;
  const typed = useTypedText(mark, (text) => {
    const clean = cleanLine(text, limits.promptChars);
    if (clean !== store.state.getState().session.canvas.get(canvas.id)?.question)
      store.dispatch([{ type: 'canvas.ask', canvasId: canvas.id, question: clean }], mark);
  });
  return (
    <GrowingField
      className="focus-view__question"
      label={words.label}
      placeholder={words.placeholder}
      value={question}
      maxLength={limits.promptChars}
      typed={typed}
      onDone={() => store.endStep()}
    />
  );
}
