// How the time goes: behind or ahead, when it ends, for how many, and ways to catch up.
import { agendaOf } from '#shared/derive/board.ts';
import { WORTH_MS } from '#shared/derive/catch-up.ts';
import { behindMs, endsAt, hasBegun, plannedMs } from '#shared/derive/clock.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { Button } from '../../components/button.tsx';
import { clockTime } from '../../components/clock-time.ts';
import { useOpenSession, usePassing, useSession } from '../../store/hooks.ts';

const words = clockStrings.agenda;
/** Less than this is on time: nobody feels half a minute. */
const ON_TIME_MS = 30_000;

function paceOf(session: Session, now: number): string {
  if (!hasBegun(session)) return '';
  const behind = behindMs(session, now);
  if (Math.abs(behind) < ON_TIME_MS) return words.onTime;
  return behind > 0 ? words.behind(behind) : words.ahead(behind);
}

/** What the steps take together as it stands now. */
export const totalOf = (session: Session): number =>
  agendaOf(session)
    .filter((stage) => stage.state !== 'skipped')
    .reduce((sum, stage) => sum + plannedMs(session, stage), 0);

export function AgendaPace() {
  const { view } = useOpenSession();
  const session = useSession((state) => state.session);
  const readOnly = useSession((state) => state.readOnly !== null);
  const pace = usePassing((now) => paceOf(session, now));
  const isLate = usePassing((now) => (behindMs(session, now) >= WORTH_MS ? 'late' : 'fine'));
  const ends = usePassing((now) => clockTime(endsAt(session, now)));
  const { roomSize } = sessionRecord(session);
  const people = clockStrings.roomSize.people[roomSize];
  const offers = hasBegun(session) && isLate === 'late' && !readOnly;
  return (
    <div className="agenda-pace">
      {pace !== '' && (
        <div className="agenda-pace-row">
          <p className="agenda-pace-now" data-late={offers ? '' : undefined}>
            {pace}
          </p>
          {offers && <Button onClick={() => view.open('catch-up')}>{words.catchUp}</Button>}
        </div>
      )}
      <p className="agenda-total">
        <span>{words.total(totalOf(session))},</span> <span>{words.ends(ends)}</span>
      </p>
      <Button
        look="quiet"
        icon="people"
        name={clockStrings.roomSize.button(people)}
        disabled={readOnly}
        onClick={() => view.open('room-size')}
      >
        {people}
      </Button>
    </div>
  );
}
