import { openVisit, plannedMs } from '#shared/derive/clock.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { giveTwoMore } from '../../commands/clock-commands.ts';
import { commandById } from '../../commands/registry.ts';
import { nextStage } from '../../commands/stage-commands.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useSession } from '../../store/hooks.ts';
import { useCommandContext } from './use-command-context.ts';

interface TimeUpCardProps {
  /** The end that was waved aside; it is not shown again. */
  readonly waved: string;
  readonly onWave: (end: string) => void;
}

/** The end of a step's time. It stays until somebody says what comes next; nobody is locked out. */
export function TimeUpCard({ waved, onWave }: TimeUpCardProps) {
  const context = useCommandContext();
  const session = useSession((state) => state.session);
  const readOnly = useSession((state) => state.readOnly !== null);
  const visit = openVisit(session);
  const stage = session.stage.get(visit?.stageId ?? '');
  if (!visit || !stage) return null;
  // Given more time, a step has another end.
  const end = `${visit.id} ${plannedMs(session, stage)}`;
  const next = nextStage(session);
  const command = commandById('stage.next');
  if (waved === end) return null;
  return (
    <section className="time-up" aria-label={clockStrings.timeIsUpIn(stage.title)}>
      <p className="time-up-words">
        <Icon name="bell" size={20} />
        {clockStrings.said.up}
      </p>
      <div className="time-up-acts">
        <Button disabled={readOnly} onClick={() => giveTwoMore(context)}>
          {clockStrings.plusTwo}
        </Button>
        <Button onClick={() => onWave(end)}>{clockStrings.carryOn}</Button>
        {next && (
          <Button
            sign="right"
            disabled={!command.isEnabled(context)}
            onClick={() => command.run(context)}
          >
            {consoleStrings.next(next.title)}
          </Button>
        )}
      </div>
    </section>
  );
}
