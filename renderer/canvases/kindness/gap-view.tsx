// The eight benchmark criteria as plain questions beside what the session has to show; people judge,
// and choose the one gap they close.

import { benchmarkEvidence, type Fact } from '#shared/derive/benchmark-evidence.ts';
import { benchmarkOf, gapOf } from '#shared/derive/programmes.ts';
import {
  type Benchmark,
  type BenchmarkCriterion,
  benchmarkAnswers,
  benchmarkCriteria,
} from '#shared/domain/benchmark.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import { newId } from '#shared/lib/id.ts';
import { gapWords as words } from '#shared/strings/gap.ts';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { ItemActions } from '../actions/item-actions.tsx';
import { RoomPageButtons } from '../day/room-page-buttons.tsx';
import { random } from '../day/use-day.ts';
import { WrittenField } from '../day/written-field.tsx';
import { useMayChange } from '../insight/use-may-change.ts';
import { RoomGap } from './gap/room-gap.tsx';
import { PickOne } from './pick-one.tsx';
import './gap/gap.css';

export function GapView({ canvas }: { readonly canvas: Canvas }) {
  const { store } = useOpenSession();
  return store.role === 'room' ? <RoomGap canvas={canvas} /> : <ConsoleGap canvas={canvas} />;
}

function ConsoleGap({ canvas }: { readonly canvas: Canvas }) {
  const gap = useSession(({ session }) => gapOf(session, canvas.id));
  return (
    <div className="day-page" data-form="">
      <section className="day-paper">
        <header className="day-head">
          <h3>{words.list}</h3>
          <RoomPageButtons />
        </header>
        <ol className="gap-list">
          {benchmarkCriteria.map((criterion) => (
            <CriterionRow key={criterion} canvas={canvas} criterion={criterion} />
          ))}
        </ol>
      </section>
      <section className="day-paper">
        <h3>{words.chosen}</h3>
        {gap ? <ChosenGap gap={gap} /> : <p className="day-hint">{words.none}</p>}
      </section>
    </div>
  );
}

function ChosenGap({ gap }: { readonly gap: Benchmark }) {
  return (
    <>
      <p className="gap-chosen">{words.criteria[gap.criterion].question}</p>
      <p className="day-hint">{words.who}</p>
      <ItemActions
        about={{ kind: 'benchmark', id: gap.id }}
        label={words.chosen}
        addLabel={words.action}
        placeholder={words.action}
      />
    </>
  );
}

interface Props {
  readonly canvas: Canvas;
  readonly criterion: BenchmarkCriterion;
}

function CriterionRow({ canvas, criterion }: Props) {
  const { store } = useOpenSession();
  const session = useSession((state) => state.session);
  const mayChange = useMayChange(canvas.id);
  const judged = benchmarkOf(session, canvas.id, criterion);
  const { answer = null, comment = '', isGap = false } = judged ?? {};
  const where = (): Pick<Benchmark, 'canvasId' | 'criterion'> & {
    readonly benchmarkId: Benchmark['id'];
  } => ({
    benchmarkId: judged?.id ?? newId('benchmark', random),
    canvasId: canvas.id,
    criterion,
  });
  const mark: TypedMark = `benchmark:${canvas.id}:${criterion}`;
  const { term, question } = words.criteria[criterion];
  return (
    <li className="gap-row" data-gap={isGap ? '' : undefined}>
      <div>
        <h4>{question}</h4>
        <p className="day-hint">{term}</p>
        <ul aria-label={words.evidence}>
          {benchmarkEvidence(session, canvas.id, criterion).map((fact) => (
            <FactLine key={fact.key} fact={fact} />
          ))}
        </ul>
      </div>
      <div className="gap-row__judged">
        <PickOne
          label={words.judge(criterion)}
          value={answer}
          options={benchmarkAnswers.map((value) => ({ value, title: words.answers[value] }))}
          isDisabled={!mayChange}
          onChange={(value) =>
            store.dispatch([{ type: 'benchmark.answer', ...where(), answer: value, comment }])
          }
        />
        <WrittenField
          label={words.comment(criterion)}
          labelHidden
          placeholder={words.commentShort}
          value={comment}
          maxLength={limits.promptChars}
          mark={mark}
          write={(text) => {
            if (text === comment) return;
            store.dispatch([{ type: 'benchmark.answer', ...where(), answer, comment: text }], mark);
          }}
        />
        <button
          type="button"
          className="pick-one__answer"
          aria-pressed={isGap}
          aria-label={words.chooseOf(criterion)}
          disabled={!mayChange}
          onClick={() =>
            store.dispatch([
              { type: 'benchmark.gap', ...where(), criterion: isGap ? null : criterion },
            ])
          }
        >
          {words.choose}
        </button>
      </div>
    </li>
  );
}

function FactLine({ fact }: { readonly fact: Fact }) {
  const { count, of } = fact;
  const sign = count === 0 ? '○' : count < of ? '◐' : '●';
  return (
    <li>
      <span aria-hidden="true">{sign}</span> {words.fact(fact)}
    </li>
  );
}
