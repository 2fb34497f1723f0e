import { useMemo } from 'react';
import { agendaOf, openStage } from '#shared/derive/board.ts';
import { plannedMs } from '#shared/derive/clock.ts';
import type { Stage } from '#shared/domain/stage.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession, useSession, useShownStage, useView } from '../../store/hooks.ts';
import { StageSign } from './stage-sign.tsx';

const MINUTE_MS = 60_000;

/** The ordered steps. A click looks at one; only *Next* and *Open* move the room. */
export function Agenda() {
  const { view } = useOpenSession();
  const session = useSession((state) => state.session);
  const stages = useMemo(() => agendaOf(session), [session]);
  const open = openStage(session);
  const shown = useShownStage();
  const folded = useView((state) => state.agendaFolded);
  const minutesOf = (stage: Stage): number => Math.round(plannedMs(session, stage) / MINUTE_MS);
  const total = stages.reduce((sum, stage) => sum + minutesOf(stage), 0);
  return (
    <nav className="agenda" aria-label={consoleStrings.agenda}>
      <div className="agenda-head">
        {!folded && <h2>{consoleStrings.agenda}</h2>}
        <IconButton
          icon={folded ? 'unfoldLeft' : 'foldLeft'}
          label={folded ? consoleStrings.unfoldAgenda : consoleStrings.foldAgenda}
          tip="start"
          onClick={() => view.fold('agenda')}
        />
      </div>
      <ol className="agenda-list">
        {stages.map((stage) => (
          <li key={stage.id}>
            <button
              type="button"
              className="agenda-stage"
              data-state={stage.state}
              title={folded ? stage.title : undefined}
              aria-current={stage.id === open?.id ? 'step' : undefined}
              aria-pressed={stage.id === shown?.id}
              aria-label={consoleStrings.stage(
                stage.title,
                consoleStrings.stageStates[stage.state],
                minutesOf(stage),
                stage.id === shown?.id,
              )}
              onClick={() => view.lookAt(stage.id === open?.id ? null : stage.id)}
            >
              <StageSign state={stage.state} />
              <span className="agenda-title">{stage.title}</span>
              <span className="agenda-minutes">{consoleStrings.minutes(minutesOf(stage))}</span>
            </button>
          </li>
        ))}
      </ol>
      {!folded && <p className="agenda-total">{consoleStrings.total(total)}</p>}
    </nav>
  );
}
