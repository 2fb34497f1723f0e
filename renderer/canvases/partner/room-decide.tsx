import { standingOf } from '#shared/derive/partners.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { decisions, type Partner } from '#shared/domain/partner.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { useSession } from '../../store/hooks.ts';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import './room-partner.css';

const words = partnerWords.decide;

/** What was decided, with its reason; what was not is named at the end. */
export function RoomDecide({ canvas }: { readonly canvas: Canvas }) {
  const session = useSession((state) => state.session);
  const page = useRoomPage();
  const { ranked, excluded } = standingOf(session, canvas.id);
  const all = [...ranked, ...excluded].flatMap(
    ({ partnerId }) => session.partner.get(partnerId) ?? [],
  );
  const groups = [...decisions, null].map((decision) => ({
    decision,
    held: all.filter((partner) => partner.decision === decision),
  }));
  if (all.every(({ decision }) => decision === null))
    return <p className="room-sheet__large">{words.room.empty}</p>;
  return (
    <RoomSheet
      label={words.title}
      items={groups.flatMap(({ decision, held }) =>
        held.map((partner, nth) => ({
          key: partner.id,
          content: (
            <Row
              partner={partner}
              title={nth > 0 ? '' : decision ? words.room.groups[decision] : words.room.open}
            />
          ),
        })),
      )}
      {...page}
    />
  );
}

function Row({ partner, title }: { readonly partner: Partner; readonly title: string }) {
  return (
    <div className="room-decision" data-follows={title === '' ? '' : undefined}>
      {title ? <h2 className="room-sheet__label">{title}</h2> : <span />}
      <div>
        <p className="room-partner__name" dir="auto">
          {partner.name || partnerWords.unnamed}
        </p>
        {partner.decision && partner.reason && <p dir="auto">{partner.reason}</p>}
      </div>
    </div>
  );
}
