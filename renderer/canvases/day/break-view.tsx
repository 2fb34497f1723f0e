// A break: when it is over, as large as can be. The console has the words, the room the wall.
import type { Stage } from '#shared/domain/stage.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { canGive, giveMinutes } from '../../commands/clock-commands.ts';
import { Button } from '../../components/button.tsx';
import { clockTime } from '../../components/clock-time.ts';
import { useOpenSession, usePassing, useSession } from '../../store/hooks.ts';
import { useCommandContext } from '../insight/use-command-context.ts';
import { breakReading } from './break-reading.ts';
import './break-view.css';

const words = clockStrings.room;

export function BreakView({ stage }: { readonly stage: Stage }) {
  const { store } = useOpenSession();
  const session = useSession((state) => state.session);
  const kind = usePassing((now) => breakReading(session, stage, now).kind);
  const backAt = usePassing((now) => clockTime(breakReading(session, stage, now).backAt));
  const lasts = usePassing((now) => words.minutes(breakReading(session, stage, now).lastsMs));
  const isRoom = store.role === 'room';
  return (
    <div className={isRoom ? 'break-view break-view-room' : 'break-view'}>
      <p className="break-view-back">
        {kind !== 'over' && (
          <span className="break-view-word">{kind === 'ahead' ? words.backIn : words.backAt}</span>
        )}{' '}
        <strong className="break-view-time">
          {kind === 'over' ? words.breakOver : kind === 'ahead' ? lasts : backAt}
        </strong>
      </p>
      {!isRoom && <BreakMinutes stage={stage} isAhead={kind === 'ahead'} />}
    </div>
  );
}

interface BreakMinutesProps {
  readonly stage: Stage;
  readonly isAhead: boolean;
}

/** The time to be back, earlier or later. */
function BreakMinutes({ stage, isAhead }: BreakMinutesProps) {
  const context = useCommandContext(stage);
  const session = useSession((state) => state.session);
  const readOnly = useSession((state) => state.readOnly !== null);
  return (
    <div className="break-view-acts">
      <Button
        disabled={readOnly || !canGive(session, stage, -1)}
        onClick={() => giveMinutes(context, stage, -1)}
      >
        {clockStrings.less}
      </Button>
      <Button disabled={readOnly} onClick={() => giveMinutes(context, stage, 1)}>
        {clockStrings.more}
      </Button>
      {isAhead && <p className="break-view-note">{clockStrings.break.ready}</p>}
    </div>
  );
}
