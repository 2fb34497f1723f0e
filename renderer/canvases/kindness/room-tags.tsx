import type { Survivors } from '#shared/derive/survivors.ts';
import { drives } from '#shared/domain/idea.ts';
import type { WallRef } from '#shared/domain/item-ref.ts';
import { driveNames, tagWords as words } from '#shared/strings/ideas.ts';
import { nameOfIdea } from '../../commands/idea-commands.ts';
import { useSession } from '../../store/hooks.ts';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import { CoveragePicture } from './coverage-picture.tsx';
import './room-tags.css';

/** Each idea with its drives, and at the end the picture of whom they speak to. */
export function RoomTags({ survivors }: { readonly survivors: Survivors }) {
  const page = useRoomPage();
  const { items } = survivors;
  if (items.length === 0) return <p className="room-sheet__large">{words.empty}</p>;
  return (
    <RoomSheet
      label={words.roomList}
      items={[
        ...items.map((item) => ({ key: item.id as string, content: <RoomIdea item={item} /> })),
        { key: 'coverage', content: <CoveragePicture items={items} /> },
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
