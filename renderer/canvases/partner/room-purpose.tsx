import type { Canvas } from '#shared/domain/canvas.ts';
import { partnerWords } from '#shared/strings/partner.ts';
import { RoomSheet } from '../day/room-sheet.tsx';
import { useRoomPage } from '../day/use-room-page.ts';
import { usePartnerRecords } from './use-partner.ts';
import './room-partner.css';

const words = partnerWords.purpose;

/** What a partner is needed for, large; under it what nobody can do without. */
export function RoomPurpose({ canvas }: { readonly canvas: Canvas }) {
  const { gates } = usePartnerRecords(canvas);
  const page = useRoomPage();
  const question = canvas.question.trim();
  if (question === '' && gates.length === 0)
    return <p className="room-sheet__large">{words.roomEmpty}</p>;
  return (
    <RoomSheet
      label={words.room}
      items={[
        ...(question === ''
          ? []
          : [
              {
                key: 'question',
                content: (
                  <p className="room-partner__question" dir="auto">
                    {question}
                  </p>
                ),
              },
            ]),
        ...gates.map(({ id, text }, nth) => ({
          key: id,
          content: (
            <div className="room-partner__gate">
              {nth === 0 && <h2 className="room-sheet__label">{words.room}</h2>}
              <p dir="auto">
                <span aria-hidden="true">◆ </span>
                {text}
              </p>
            </div>
          ),
        })),
      ]}
      {...page}
    />
  );
}
