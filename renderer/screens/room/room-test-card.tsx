import { hallWords } from '#shared/strings/hall-check.ts';
import './room-test-card.css';

const words = hallWords.card;

/** The sizes of the room's letters, the smallest at the bottom; its corners show whether all is seen. */
export function RoomTestCard() {
  return (
    <main className="room-test-card" aria-label={words.label}>
      <span className="room-test-card__edge" aria-hidden="true" />
      <h1>{words.large}</h1>
      <p className="room-test-card__middle">{words.middle}</p>
      <p className="room-test-card__small">{words.small}</p>
    </main>
  );
}
