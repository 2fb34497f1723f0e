// The agenda made ready, in place of the board: the steps in order, and all that is said in one.
import { useMemo, useRef, useState } from 'react';
import { agendaOf, openStage } from '#shared/derive/board.ts';
import { endsAt } from '#shared/derive/clock.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import type { Stage, StageId } from '#shared/domain/stage.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';
import { removeStage } from '../../commands/prepare-commands.ts';
import { Button } from '../../components/button.tsx';
import { clockTime } from '../../components/clock-time.ts';
import { useOpenSession, usePassing, useSession } from '../../store/hooks.ts';
import { totalOf } from '../console/agenda-pace.tsx';
import { useCommandContext } from '../console/use-command-context.ts';
import { AddStage } from './add-stage.tsx';
import { StageFields } from './stage-fields.tsx';
import { StageRow } from './stage-row.tsx';
import './prepare.css';

export function PrepareView() {
  const { view } = useOpenSession();
  const context = useCommandContext();
  const session = useSession((state) => state.session);
  const stages = useMemo(() => agendaOf(session), [session]);
  const [chosenId, choose] = useState<StageId | null>(openStage(session)?.id ?? null);
  const chosen = stages.find(({ id }) => id === chosenId) ?? stages[0] ?? null;
  const rows = useRef<HTMLOListElement>(null);
  const ends = usePassing((now) => clockTime(endsAt(session, now)));
  const total = clockStrings.agenda.total(totalOf(session));
  const people = clockStrings.roomSize.people[sessionRecord(session).roomSize];
  const remove = (stage: Stage): void => {
    const nextId = removeStage(context, stage);
    if (!nextId) return;
    choose(nextId);
    rows.current?.querySelector<HTMLElement>(`[data-stage="${nextId}"]`)?.focus();
  };
  return (
    <div className="prepare">
      <header className="prepare-head">
        <div>
          <h2>{words.title}</h2>
          <p className="prepare-time">
            {words.time(total, clockStrings.agenda.ends(ends), people)}
          </p>
        </div>
        <Button icon="back" onClick={() => view.open(null)}>
          {words.back}
        </Button>
      </header>
      <div className="prepare-parts">
        <section className="prepare-list" aria-label={words.list}>
          <p className="prepare-keys">{words.keys}</p>
          <ol ref={rows}>
            {stages.map((stage, nth) => (
              <StageRow
                key={stage.id}
                stage={stage}
                isChosen={stage.id === chosen?.id}
                isFirst={nth === 0}
                isLast={nth === stages.length - 1}
                onChoose={() => choose(stage.id)}
              />
            ))}
          </ol>
          <AddStage afterId={chosen?.id ?? null} onAdded={choose} />
        </section>
        {chosen ? (
          <StageFields key={chosen.id} stage={chosen} onRemove={() => remove(chosen)} />
        ) : (
          <p>{words.none}</p>
        )}
      </div>
    </div>
  );
}
