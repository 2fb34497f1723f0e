// Tables at work by one clock, then one table after the other: its name large, what it put up, how
// long it has, and who comes next.
import { useRef } from 'react';
import { openStage } from '#shared/derive/board.ts';
import { fromTable } from '#shared/derive/report-back.ts';
import type { TableId } from '#shared/domain/table.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { reportWords } from '#shared/strings/report-back.ts';
import { fitText } from '../../canvases/insight/layout/fit-text.ts';
import { measuredWidth } from '../../canvases/insight/note/letter-widths.ts';
import { useSize } from '../../canvases/insight/use-size.ts';
import { useRoomScale, useRoomUnit } from '../../canvases/room-unit.ts';
import { ClockRing } from '../../components/clock-ring.tsx';
import { useSession } from '../../store/hooks.ts';
import { type ShownReport, useReport } from '../use-report.ts';
import { RoomClock } from './room-clock.tsx';
import './room-report.css';

const words = reportWords.room;
/** Of the window's height. */
const FLOOR = 0.06;
const CEILING = 0.2;
/** The display face is set wider than it is measured. */
const WIDER = 0.84;
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
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const unit = 100 * useRoomUnit();
  const name = names[at];
  const id = tableIds[at];
  const next = names[at + 1];
  const text = name ?? words.heard;
  const fit = {
    width: width * WIDER,
    height,
    floor: unit * FLOOR,
    ceiling: Math.round(unit * CEILING),
  };
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
      <div ref={box} className="room-report__name">
        <h1 dir="auto" style={{ fontSize: fitText(text, fit, measuredWidth).fontSize }}>
          {text}
        </h1>
      </div>
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
