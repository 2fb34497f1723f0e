import { useState } from 'react';
import { agreeWords } from '#shared/strings/day.ts';
import { AgreementsSheet } from '../../canvases/day/room-agree.tsx';

/** What was agreed on, over whatever the room is at. Its pages are its own: the board keeps its page. */
export function RoomAgreements() {
  const [page, setPage] = useState(0);
  return (
    <main className="room-wall">
      <h1 className="room-prompt">{agreeWords.roomTitle}</h1>
      <section className="room-board" aria-label={agreeWords.list}>
        <AgreementsSheet at={page} onTurn={setPage} />
      </section>
    </main>
  );
}
