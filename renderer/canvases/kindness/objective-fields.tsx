import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import type { ObjectivePart } from '#shared/domain/objective.ts';
import { newId } from '#shared/lib/id.ts';
import { objectiveWords as words } from '#shared/strings/objective.ts';
import { prefillFrom, prefillObjective } from '../../commands/objective-commands.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { DayField } from '../day/day-field.tsx';
import { random, useBehaviour } from '../day/use-day.ts';
import { WrittenField } from '../day/written-field.tsx';
import { useMayChange } from '../insight/use-may-change.ts';
import { useObjective } from './use-kindness.ts';

/** Who does what, from how many to how many, by when. */
export function ObjectiveFields({ canvas }: { readonly canvas: Canvas }) {
  return (
    <>
      <section className="day-paper behaviour__pair">
        <Prefill canvas={canvas} />
        <PartField canvas={canvas} part="group" />
        <PartField canvas={canvas} part="doing" />
        <PartField canvas={canvas} part="often" />
      </section>
      <div className="objective__change">
        <section className="day-paper">
          <PartField canvas={canvas} part="baseline" />
          <Dates canvas={canvas} which="baselineBy" />
        </section>
        <section className="day-paper">
          <PartField canvas={canvas} part="target" />
          <Dates canvas={canvas} which="targetBy" />
        </section>
      </div>
    </>
  );
}

/** Offered while the card says something that is not here yet. */
function Prefill({ canvas }: { readonly canvas: Canvas }) {
  const { store, view } = useOpenSession();
  const card = useBehaviour();
  const objective = useObjective(canvas.id);
  const mayChange = useMayChange(canvas.id);
  if (!mayChange || prefillFrom(card, objective).length === 0) return null;
  return (
    <div className="objective__prefill">
      <Button icon="card" onClick={() => prefillObjective({ store, view, random }, canvas.id)}>
        {words.prefill}
      </Button>
    </div>
  );
}

interface PartProps {
  readonly canvas: Canvas;
  readonly part: ObjectivePart;
}

function PartField({ canvas, part }: PartProps) {
  const { store } = useOpenSession();
  const objective = useObjective(canvas.id);
  const value = objective?.[part] ?? '';
  const mark: TypedMark = `objective:${part}:${canvas.id}`;
  const write = (text: string): void => {
    if (text === value) return;
    const objectiveId = objective?.id ?? newId('objective', random);
    store.dispatch(
      [{ type: 'objective.write', objectiveId, canvasId: canvas.id, part, text }],
      mark,
    );
  };
  return (
    <WrittenField
      {...words.parts[part]}
      value={value}
      maxLength={limits.promptChars}
      mark={mark}
      write={write}
    />
  );
}

interface DatesProps {
  readonly canvas: Canvas;
  readonly which: 'baselineBy' | 'targetBy';
}

function Dates({ canvas, which }: DatesProps) {
  const { store } = useOpenSession();
  const objective = useObjective(canvas.id);
  // Where it stands is known: there is nothing to be found.
  const isKnown = which === 'baselineBy' && (objective?.baseline ?? '').trim() !== '';
  if (isKnown && !objective?.baselineBy) return null;
  return (
    <DayField
      label={words[which]}
      value={objective?.[which] ?? null}
      onWrite={(day) => {
        const objectiveId = objective?.id ?? newId('objective', random);
        const { baselineBy = null, targetBy = null } = objective ?? {};
        const dates = { baselineBy, targetBy, [which]: day };
        store.dispatch(
          [{ type: 'objective.date', objectiveId, canvasId: canvas.id, ...dates }],
          `objective.date:${which}:${canvas.id}`,
        );
      }}
      onDone={() => store.endStep()}
    />
  );
}
