import { gateState } from '#shared/derive/gates.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { Gate } from '#shared/domain/gate.ts';
import type { Partner } from '#shared/domain/partner.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import { usePartnerRecords } from './use-partner.ts';
import './room-partner.css';

const words = partnerWords.longlist;
const signs = { met: '✓', failed: '✕', unknown: '?' } as const;

/** Who it could be, and which must-haves each meets. */
export function RoomLonglist({ canvas }: { readonly canvas: Canvas }) {
  const { partners, gates } = usePartnerRecords(canvas);
  const page = useRoomPage();
  if (partners.length === 0) return <p className="room-sheet__large">{words.room.empty}</p>;
  return (
    <RoomSheet
      label={words.room.list}
      items={partners.map((partner) => ({
        key: partner.id,
        content: <Row partner={partner} gates={gates} />,
      }))}
      {...page}
    />
  );
}

function Row({ partner, gates }: { readonly partner: Partner; readonly gates: readonly Gate[] }) {
  return (
    <div className="room-partner">
      <div>
        <p className="room-partner__name" dir="auto">
          {partner.name || partnerWords.unnamed}
        </p>
        {partner.about && <p dir="auto">{partner.about}</p>}
      </div>
      <ul>
        {gates.map((gate) => {
          const state = gateState(partner, gate.id);
          return (
            <li key={gate.id} className="room-partner__check" data-state={state} dir="auto">
              <span aria-hidden="true">{signs[state]}</span>
              <span>
                {gate.text}
                <span className="spoken">, {words.states[state]}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
