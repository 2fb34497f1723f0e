import { useMemo } from 'react';
import { agendaOf } from '#shared/derive/board.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { useOpenSession, useSession, useView } from '../../store/hooks.ts';
import { AgendaPace } from './agenda-pace.tsx';
import { AgendaStage } from './agenda-stage.tsx';
import './agenda.css';

/** The ordered steps and how the time goes. */
export function Agenda() {
  const { view } = useOpenSession();
  const session = useSession((state) => state.session);
  const stages = useMemo(() => agendaOf(session), [session]);
  const folded = useView((state) => state.agendaFolded);
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
          <AgendaStage key={stage.id} stage={stage} folded={folded} />
        ))}
      </ol>
      {!folded && <AgendaPace />}
    </nav>
  );
}
