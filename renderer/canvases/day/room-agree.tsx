import { type Consent, consents, type Opening } from '#shared/domain/opening.ts';
import { agreeWords as words } from '#shared/strings/day.ts';
import { RoomSheet } from './room-sheet.tsx';
import { useAgreements, useOpening } from './use-day.ts';
import { useRoomPage } from './use-room-page.ts';
import './room-agree.css';

/** The agreements, large, and under them what may leave the room. */
export function RoomAgree() {
  return <AgreementsSheet {...useRoomPage()} />;
}

interface Props {
  readonly at: number;
  readonly onTurn: (page: number) => void;
}

export function AgreementsSheet(page: Props) {
  const agreements = useAgreements();
  const opening = useOpening();
  if (agreements.length === 0 && !isAnswered(opening))
    return <p className="room-sheet__large">{words.roomEmpty}</p>;
  return (
    <RoomSheet
      label={words.list}
      items={agreements.map(({ id, text }, nth) => ({
        key: id,
        content: (
          <p className="room-agreement" dir="auto">
            <span className="room-agreement__nth" aria-hidden="true">
              {nth + 1}
            </span>
            <span>{text}</span>
          </p>
        ),
      }))}
      foot={isAnswered(opening) && opening && <ConsentLine opening={opening} />}
      {...page}
    />
  );
}

const answered = (opening: Opening | null): readonly Consent[] =>
  consents.filter((consent) => opening?.[consent]);
const isAnswered = (opening: Opening | null): boolean => answered(opening).length > 0;

function ConsentLine({ opening }: { readonly opening: Opening }) {
  return (
    <ul className="room-consent" aria-label={words.consent.title}>
      {answered(opening).map((consent) => {
        const answer = opening[consent];
        return (
          <li key={consent}>
            {words.consent.room[consent]}:{' '}
            <b>{answer ? words.consent.roomAnswers[answer] : null}</b>
          </li>
        );
      })}
    </ul>
  );
}
