// The agenda made ready, in place of the board: the steps in order, and all that is said in one.
import { useMemo, useRef, useState } from 'react';
import { agendaOf, openStage } from '#shared/derive/board.ts';
import { endsAt } from '#shared/derive/clock.ts';
import { sessionRecord } from '#shared/domain/session-body.ts';
import type { Stage, StageId } from '#shared/domain/stage.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { planFileWords } from '#shared/strings/plan-files.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';
import { removeStage } from '../../commands/prepare-commands.ts';
import { Button } from '../../components/button.tsx';
import { clockTime } from '../../components/clock-time.ts';
import { DragProvider } from '../../dnd/drag-provider.tsx';
import { useOpenSession, usePassing, useSession } from '../../store/hooks.ts';
import { totalOf } from '../console/agenda-pace.tsx';
import { useCommandContext } from '../console/use-command-context.ts';
import { SavePlanDialog } from '../dialogs/save-plan-dialog.tsx';
import { AddStage } from './add-stage.tsx';
import { StageFields } from './stage-fields.tsx';
import { StageRows } from './stage-rows.tsx';
import './prepare.css';

export function PrepareView() {
  const context = useCommandContext();
  const session = useSession((state) => state.session);
  const stages = useMemo(() => agendaOf(session), [session]);
  const [chosenId, choose] = useState<StageId | null>(openStage(session)?.id ?? null);
  const chosen = stages.find(({ id }) => id === chosenId) ?? stages[0] ?? null;
  const parts = useRef<HTMLDivElement>(null);
  const remove = (stage: Stage): void => {
    const nextId = removeStage(context, stage);
    if (!nextId) return;
    choose(nextId);
    parts.current?.querySelector<HTMLElement>(`[data-stage="${nextId}"]`)?.focus();
  };
  return (
    <div className="prepare">
      <PrepareHead isEmpty={stages.length === 0} />
      <div ref={parts} className="prepare-parts" data-empty={chosen ? undefined : ''}>
        <section className="prepare-list" aria-label={words.list}>
          <p className="prepare-keys">{stages.length > 1 && words.keys}</p>
          <DragProvider>
            <StageRows stages={stages} chosenId={chosen?.id ?? null} onChoose={choose} />
          </DragProvider>
          <AddStage afterId={chosen?.id ?? null} onAdded={choose} />
        </section>
        {chosen ? (
          <StageFields key={chosen.id} stage={chosen} onRemove={() => remove(chosen)} />
        ) : (
          <p className="prepare-none">{words.none}</p>
        )}
      </div>
    </div>
  );
}

/** How long it takes, and where it goes from here. */
function PrepareHead({ isEmpty }: { readonly isEmpty: boolean }) {
  const { view } = useOpenSession();
  const session = useSession((state) => state.session);
  const [isSaving, setSaving] = useState(false);
  const ends = usePassing((now) => clockTime(endsAt(session, now)));
  const total = clockStrings.agenda.total(totalOf(session));
  const people = clockStrings.roomSize.people[sessionRecord(session).roomSize];
  return (
    <header className="prepare-head">
      <div>
        <h2>{words.title}</h2>
        {!isEmpty && (
          <p className="prepare-time">
            {words.time(total, clockStrings.agenda.ends(ends), people)}
          </p>
        )}
      </div>
      <div className="prepare-acts">
        <Button icon="plan" disabled={isEmpty} onClick={() => setSaving(true)}>
          {planFileWords.command}
        </Button>
        <Button icon="back" onClick={() => view.open(null)}>
          {words.back}
        </Button>
      </div>
      {isSaving && <SavePlanDialog onClose={() => setSaving(false)} />}
    </header>
  );
}
