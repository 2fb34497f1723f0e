import { askedOf, partnersOf } from '#shared/derive/partners.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { useSession } from '../../store/hooks.ts';
import { dayWords } from '../day/day-date.ts';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import './room-partner.css';

const words = partnerWords.roles;

/** What each takes part in, gives and gets, and who asks them by when. */
export function RoomRoles({ canvas }: { readonly canvas: Canvas }) {
  const partner = useSession((state) => state.session.partner);
  const page = useRoomPage();
  const asked = askedOf(partnersOf({ partner }, canvas.id));
  if (asked.length === 0) return <p className="room-sheet__large">{words.room.empty}</p>;
  return (
    <RoomSheet
      label={words.title}
      items={asked.map((one) => ({ key: one.id, content: <Row partner={one} /> }))}
      {...page}
    />
  );
}

function Row({ partner }: { readonly partner: Partner }) {
  const { roles, gives, gets, ask, owner, askBy } = partner;
  const asks = words.room.asks(owner, askBy ? dayWords(askBy) : '');
  const line = (label: string, text: string) =>
    text && (
      <p dir="auto">
        <span className="room-partner__label">{label}: </span>
        {text}
      </p>
    );
  return (
    <div className="room-role">
      <div>
        <p className="room-partner__name" dir="auto">
          {partner.name || partnerWords.unnamed}
        </p>
        <p className="room-role__takes">
          {roles.length === 0
            ? words.room.none
            : roles.map((role) => words.roles[role]).join(' · ')}
        </p>
      </div>
      <div>
        {line(words.gives, gives)}
        {line(words.gets, gets)}
        {line(words.ask, ask)}
        {asks && <p className="room-role__asks">{asks}</p>}
      </div>
    </div>
  );
}
