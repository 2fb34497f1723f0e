import type { Criterion, CriterionId, CriterionPart } from '#shared/domain/criterion.ts';
import { limits } from '#shared/domain/limits.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';
import { WrittenField } from '../day/written-field.tsx';
import { useMayChange } from '../insight/use-may-change.ts';

const words = partnerWords.criteria;
const sentences = ['low', 'middle', 'high'] as const satisfies readonly CriterionPart[];

interface Props {
  readonly criterion: Criterion;
  /** Counters nobody gave yet. */
  readonly left: number;
  readonly place: number;
  readonly isLast: boolean;
  readonly previousId: CriterionId | null;
  /** The one after the next; null: the next is the last. */
  readonly afterNextId: CriterionId | null;
}

export function CriterionCard(props: Props) {
  const { criterion, left, place, isLast, previousId, afterNextId } = props;
  const { store, view } = useOpenSession();
  const mayChange = useMayChange(criterion.canvasId);
  const { id: criterionId, canvasId, title, counters } = criterion;
  const name = title || words.unnamed;
  const most = counters + left;
  const move = (beforeId: CriterionId | null, to: number) => (): void => {
    if (store.dispatch([{ type: 'criterion.move', criterionId, beforeId }]))
      view.announce(words.moved(name, to));
  };
  const weigh = (given: number): void => {
    const weights = [{ criterionId, counters: given }];
    if (store.dispatch([{ type: 'criterion.weigh', canvasId, weights }]))
      view.announce(words.left(most - given, limits.counters));
  };
  return (
    <li className="day-paper criterion" data-form="">
      <div className="criterion__head">
        <CriterionField criterion={criterion} part="title" />
        {mayChange && (
          <div className="criterion__tools">
            <IconButton
              icon="up"
              label={words.up(name)}
              disabled={previousId === null}
              onClick={move(previousId, place - 1)}
            />
            <IconButton
              icon="down"
              label={words.down(name)}
              disabled={isLast}
              onClick={move(afterNextId, place + 1)}
            />
            <IconButton
              icon="trash"
              label={words.remove(name)}
              tip="end"
              onClick={() => {
                if (store.dispatch([{ type: 'criterion.delete', criterionId }]))
                  view.announce(words.removed(name));
              }}
            />
          </div>
        )}
      </div>
      <div className="criterion__sentences">
        {sentences.map((part) => (
          <CriterionField key={part} criterion={criterion} part={part} />
        ))}
      </div>
      <div className="criterion__weight">
        <Stepper
          label={words.weightOf(name)}
          labelHidden
          value={counters}
          min={0}
          max={most}
          disabled={!mayChange}
          onChange={weigh}
          onOver={() => view.announce(words.over(limits.counters))}
        />
        <span className="counters" aria-hidden="true">
          {'●'.repeat(counters)}
        </span>
        <span className="day-hint">{words.counters(counters)}</span>
      </div>
    </li>
  );
}

function CriterionField({
  criterion,
  part,
}: {
  readonly criterion: Criterion;
  readonly part: CriterionPart;
}) {
  const { store } = useOpenSession();
  const { id: criterionId } = criterion;
  const mark: TypedMark = `criterion:${part}:${criterionId}`;
  const { label, placeholder } = words.parts[part];
  return (
    <WrittenField
      className={`criterion__${part}`}
      label={part === 'title' ? label : words.of(label, criterion.title || words.unnamed)}
      labelHidden
      placeholder={placeholder}
      value={criterion[part]}
      maxLength={part === 'title' ? limits.titleChars : limits.promptChars}
      mark={mark}
      write={(text) => {
        const now = store.state.getState().session.criterion.get(criterionId);
        if (now && now[part] !== text)
          store.dispatch([{ type: 'criterion.write', criterionId, part, text }], mark);
      }}
    />
  );
}
