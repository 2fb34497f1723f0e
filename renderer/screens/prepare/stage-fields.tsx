// All that is said in a step and how long it takes in a room of this size.

import { plannedMs } from '#shared/derive/clock.ts';
import { limits } from '#shared/domain/limits.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';
import { WrittenField } from '../../canvases/day/written-field.tsx';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import type { TypedMark } from '../../store/typed-mark.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

const parts = [
  { part: 'title', maxLength: limits.nameChars, hasLines: false },
  { part: 'goal', maxLength: limits.promptChars, hasLines: false },
  { part: 'prompt', maxLength: limits.promptChars, hasLines: true },
  { part: 'script', maxLength: limits.scriptChars, hasLines: true },
] as const;
type Part = (typeof parts)[number]['part'];

interface StageFieldsProps {
  readonly stage: Stage;
  readonly onRemove: () => void;
}

export function StageFields({ stage, onRemove }: StageFieldsProps) {
  const { store } = useOpenSession();
  const planned = useSession((state) => plannedMs(state.session, stage));
  const readOnly = useSession((state) => state.readOnly !== null);
  const stageId = stage.id;
  const isOpen = stage.state === 'open';
  const canSkip = stage.state === 'ahead' || stage.state === 'skipped';
  const mark = (part: Part): TypedMark => `stage:${part}:${stageId}`;
  const write = (part: Part, text: string): void => {
    // What is written last must not bring back what another field said before.
    const now = store.state.getState().session.stage.get(stageId);
    if (!now) return;
    const { title, goal, prompt, script } = now;
    const own = { title, goal };
    const said = { prompt, script };
    if (part === 'title' || part === 'goal')
      store.dispatch([{ type: 'stage.rename', stageId, ...own, [part]: text }], mark(part));
    else store.dispatch([{ type: 'stage.write', stageId, ...said, [part]: text }], mark(part));
  };
  const time = (minutes: number): boolean =>
    store.dispatch([{ type: 'stage.time', times: [{ stageId, durationMs: minutes * MINUTE_MS }] }]);
  return (
    <section className="prepare-fields" aria-label={stage.title || words.untitled} data-form>
      {parts.map(({ part, maxLength, hasLines }) => (
        <WrittenField
          key={part}
          label={words.fields[part]}
          value={stage[part]}
          maxLength={maxLength}
          mark={mark(part)}
          hasLines={hasLines}
          write={(text) => write(part, text)}
        />
      ))}
      <Stepper
        label={words.fields.minutes}
        value={Math.round(planned / MINUTE_MS)}
        min={0}
        max={DAY_MINUTES}
        disabled={readOnly}
        onChange={time}
      />
      {canSkip && !readOnly && (
        <Checkbox
          label={words.skip}
          checked={stage.state === 'skipped'}
          onChange={(skipped) => store.dispatch([{ type: 'stage.skip', stageId, skipped }])}
        />
      )}
      {!readOnly && (
        <Checkbox
          label={words.protect}
          checked={stage.protected}
          onChange={(isKept) =>
            store.dispatch([{ type: 'stage.protect', stageId, protected: isKept }])
          }
        />
      )}
      <div>
        <Button icon="trash" disabled={isOpen || readOnly} onClick={onRemove}>
          {isOpen ? words.removeOpen : words.remove}
        </Button>
      </div>
    </section>
  );
}
