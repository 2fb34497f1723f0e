// A calm start: what is voted on, how, and with how many dots. One button opens the vote.
import { useState } from 'react';
import type { Canvas } from '#shared/domain/canvas.ts';
import { limits } from '#shared/domain/limits.ts';
import { type Round, type VoteKind, voteKinds } from '#shared/domain/round.ts';
import { newId } from '#shared/lib/id.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { Button } from '../../../components/button.tsx';
import { Choices } from '../../../components/choices.tsx';
import { Stepper } from '../../../components/stepper.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { random } from '../use-command-context.ts';
import { useMayChange } from '../use-may-change.ts';
import { startOf } from './start-of.ts';
import { TargetList } from './target-list.tsx';
import type { VoteTarget } from './targets.ts';
import './set-up.css';

const words = voteWords.setUp;

interface Props {
  readonly canvas: Canvas;
  readonly targets: readonly VoteTarget[];
  /** The round whose leaders these are. */
  readonly parent: Round | null;
  readonly onLeave: (() => void) | null;
  readonly onOpened: () => void;
}

export function VoteSetUp({ canvas, targets, parent, onLeave, onOpened }: Props) {
  const { store, view } = useOpenSession();
  const session = useSession((state) => state.session);
  const mayChange = useMayChange(canvas.id);
  const [start] = useState(() => startOf(session, canvas.id, parent));
  const [kind, setKind] = useState(start.kind);
  const [question, setQuestion] = useState(start.question);
  const [budget, setBudget] = useState(start.budget);
  const [most, setMost] = useState(start.perTargetMax);
  const [voterCount, setVoterCount] = useState(start.voterCount);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set());
  const hasTables = session.table.size > 0;
  const chosen = targets.filter(({ item }) => !left.has(item.id)).map(({ item }) => item);
  const perTargetMax = kind === 'hands' ? 1 : Math.min(most, budget);
  const open = (): void => {
    const asked = cleanLine(question, limits.promptChars);
    const how = { kind, budget, perTargetMax, voterCount, parentId: parent?.id ?? null };
    const roundId = newId('round', random);
    const op = { type: 'round.open', roundId, canvasId: canvas.id, question: asked } as const;
    if (!store.dispatch([{ ...op, ...how, targets: chosen }])) return;
    store.show({ votedCount: 0, page: 0 });
    view.setTurn(null);
    view.announce(voteWords.open);
    onOpened();
  };
  return (
    <div className="vote-set-up">
      <div className="vote-set-up__what">
        <h3>{parent ? words.second : words.what}</h3>
        <p className="vote-soft">{words.chosen(chosen.length, targets.length)}</p>
        <TargetList targets={targets} left={left} onLeft={setLeft} />
      </div>
      <form
        className="vote-set-up__how"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <TextArea
          label={words.question}
          rows={2}
          value={question}
          maxLength={limits.promptChars}
          onChange={setQuestion}
        />
        <Choices
          label={words.way}
          value={kind}
          options={voteKinds.filter((one) => hasTables || one !== 'tables').map(optionOf)}
          onChange={setKind}
        />
        {!hasTables && <p className="vote-soft">{words.noTables}</p>}
        <div className="vote-set-up__numbers">
          <Stepper
            label={words.budget[kind]}
            value={budget}
            min={1}
            max={limits.dots}
            onChange={setBudget}
          />
          {kind !== 'hands' && (
            <Stepper
              label={words.perTarget}
              value={perTargetMax}
              min={1}
              max={budget}
              onChange={setMost}
            />
          )}
          <Stepper
            label={words.voters}
            value={voterCount}
            min={1}
            max={limits.people}
            onChange={setVoterCount}
          />
        </div>
        {chosen.length === 0 && <p className="vote-say">{words.nothing}</p>}
        <div className="vote-steps">
          {onLeave && (
            <Button look="quiet" icon="left" onClick={onLeave}>
              {words.cancel}
            </Button>
          )}
          <Button look="primary" submit disabled={!mayChange || chosen.length === 0}>
            {words.open}
          </Button>
        </div>
      </form>
    </div>
  );
}

const optionOf = (kind: VoteKind) => ({ value: kind, ...voteWords.kinds[kind] });
