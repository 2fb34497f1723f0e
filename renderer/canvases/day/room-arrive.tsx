import { sessionRecord } from '#shared/domain/session-body.ts';
import { arriveWords } from '#shared/strings/day.ts';
import { roomStrings } from '#shared/strings/room.ts';
import { useSession } from '../../store/hooks.ts';
import { arriveRows, type Column } from './arrive-rows.ts';
import { RoomSheet } from './room-sheet.tsx';
import { useOpening } from './use-day.ts';
import { useRoomPage } from './use-room-page.ts';
import './room-arrive.css';

/** Two calm columns; what is not written is not shown. */
export function RoomArrive() {
  const opening = useOpening();
  const title = useSession(({ session }) => sessionRecord(session).title);
  const page = useRoomPage();
  const rows = arriveRows(opening);
  if (rows.length === 0)
    return <p className="room-sheet__large">{title || roomStrings.untitled}</p>;
  return (
    <RoomSheet
      label={arriveWords.room.here}
      items={rows.map(({ key, columns }) => ({ key, content: <Columns columns={columns} /> }))}
      {...page}
    />
  );
}

function Columns({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <div className="room-arrive">
      {columns.map(({ title, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          {lines.map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
