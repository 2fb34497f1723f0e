import type { Survivors } from '#shared/derive/survivors.ts';
import { drives } from '#shared/domain/idea.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import { driveNames, tagWords as words } from '#shared/strings/ideas.ts';
import { nameOfIdea } from '../../commands/idea-commands.ts';
import { useSession } from '../../store/hooks.ts';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import { useRoomScale } from '../room-unit.ts';
import { useCoverage } from './coverage-picture.tsx';
import { RoomCoverage } from './room-coverage.tsx';
import './room-tags.css';

/** Letters so much larger than usual leave no room for the whole picture on a page, but for so many rows. */
const LARGE = 1.2;
const ROWS_A_PAGE = 3;

/** Each idea with its drives, and at the end the picture of whom they speak to. */
export function RoomTags({ survivors }: { readonly survivors: Survivors }) {
  const page = useRoomPage();
  const { items } = survivors;
  const { rows } = useCoverage(items);
  const rowsAPage = useRoomScale() > LARGE ? ROWS_A_PAGE : Math.max(1, rows.length);
  // Beyond its last row stands what nobody speaks to.
  const parts = Math.ceil(rows.length / rowsAPage) + 1;
  const pictures = Array.from({ length: parts }, (_, nth) => ({
    key: `coverage ${nth}`,
    content: <RoomCoverage items={items} from={nth * rowsAPage} count={rowsAPage} />,
  }));
  if (items.length === 0) return <p className="room-sheet__large">{words.empty}</p>;
  return (
    <RoomSheet
      label={words.roomList}
      items={[
        ...items.map((item) => ({ key: item.id as string, content: <RoomIdea item={item} /> })),
        ...pictures,
      ]}
      {...page}
    />
  );
}

function RoomIdea({ item }: { readonly item: WallRef }) {
  const name = useSession(({ session }) => nameOfIdea(session, item));
  const tagged = useSession(
    ({ session }) => [...session.idea.values()].find((one) => one.item.id === item.id)?.drives,
  );
  const names = drives.filter((drive) => tagged?.includes(drive)).map((drive) => driveNames[drive]);
  return (
    <div className="room-tagged">
      <p className="room-tagged__name" dir="auto">
        {name}
      </p>
      <p className="room-tagged__drives">
        {names.length > 0 ? `● ${names.join(' · ')}` : `○ ${words.noDrive}`}
      </p>
    </div>
  );
}
