// Tables at work by one clock, then one table after the other: its name large, what it put up, how
// long it has, and who comes next.
import { openStage } from '#shared/derive/board.ts';
import { fromTable } from '#shared/derive/report-back.ts';
import type { TableId } from '#shared/domain/table.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { reportWords } from '#shared/strings/report-back.ts';
import { LargeWords } from '../../canvases/insight/note/large-words.tsx';
import { useRoomScale } from '../../canvases/room-unit.ts';
import { ClockRing } from '../../components/clock-ring.tsx';
import { useSession } from '../../store/hooks.ts';
import { type ShownReport, useReport } from '../use-report.ts';
import { RoomClock } from './room-clock.tsx';
import './room-report.css';

const words = reportWords.room;
/** So many groups are named; fewer where letters are large. */
const MOST_GROUPS = 5;
const LARGE = 1.2;

export function RoomReport() {
  const shown = useReport();
  if (!shown) return null;
  return shown.at === null ? <AtWork shown={shown} /> : <Reporting shown={shown} at={shown.at} />;
}

function AtWork({ shown: { names, tableIds } }: { readonly shown: ShownReport }) {
  const stage = useSession((state) => openStage(state.session));
  return (
    <main className="room-report" data-at-work="">
      <h1>{stage?.prompt ?? words.work}</h1>
      {stage && <RoomClock stageId={stage.id} />}
      <section>
        <h2>{words.work}</h2>
        <ul className="room-report__tables">
          {tableIds.map((id, nth) => (
            <li key={id} dir="auto">
              {names[nth]}
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

interface ReportingProps {
  readonly shown: ShownReport;
  readonly at: number;
}

function Reporting({ shown: { names, tableIds, clock }, at }: ReportingProps) {
  const name = names[at];
  const id = tableIds[at];
  const next = names[at + 1];
  return (
    <main className="room-report">
      <header className="room-report__head">
        <span>{name !== undefined && words.place(at + 1, names.length)}</span>
        {name !== undefined && (
          <p className="room-clock" data-tone={clock.tone}>
            {clock.isOver ? (
              <span className="room-clock-word">{clockStrings.timeIsUp}</span>
            ) : (
              <span className="room-clock-left" role="timer" aria-label={words.left}>
                {clockStrings.left(clock.seconds)}
              </span>
            )}
            <ClockRing share={clock.share} tone={clock.tone} />
          </p>
        )}
      </header>
      <LargeWords as="h1" text={name ?? words.heard} floor={6} ceiling={20} />
      {id ? <PutUp tableId={id} /> : <span />}
      <p className="room-report__next" dir="auto">
        {next !== undefined && (
          <>
            <span>{words.next}</span> {next}
          </>
        )}
      </p>
    </main>
  );
}

function PutUp({ tableId }: { readonly tableId: TableId }) {
  const session = useSession((state) => state.session);
  const { groups, noteCount } = fromTable(session, tableId);
  const most = useRoomScale() > LARGE ? MOST_GROUPS - 2 : MOST_GROUPS;
  const rest = groups.length - most;
  return (
    <section className="room-report__put">
      <p>{words.put(groups.length, noteCount)}</p>
      <ul>
        {groups.slice(0, most).map(({ id, title }) => (
          <li key={id} dir="auto">
            {title}
          </li>
        ))}
        {rest > 0 && <li>{words.more(rest)}</li>}
      </ul>
    </section>
  );
}
