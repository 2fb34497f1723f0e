import { useState } from 'react';
import { agendaOf } from '#shared/derive/board.ts';
import { type RoomSize, roomSizes } from '#shared/domain/session.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import { appStrings } from '#shared/strings/app.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import './room-size-dialog.css';

const words = clockStrings.roomSize;

const totalFor = (session: Session, size: RoomSize): number =>
  agendaOf(session)
    .filter((stage) => stage.state !== 'skipped')
    .reduce((sum, stage) => sum + stage.durationsMs[size], 0);

/** More or fewer people than thought; it says what changes before it is changed. */
export function RoomSizeDialog({ onClose }: { readonly onClose: () => void }) {
  const { store, view } = useOpenSession();
  const session = useSession((state) => state.session);
  const { roomSize } = sessionRecord(session);
  const [wanted, setWanted] = useState(roomSize);
  const change = (): void => {
    if (wanted !== roomSize && store.dispatch([{ type: 'session.resize', roomSize: wanted }]))
      view.announce(clockStrings.said.resized(words.people[wanted]));
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={appStrings.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appStrings.cancel}</Button>
          <Button look="primary" disabled={wanted === roomSize} onClick={change}>
            {words.submit}
          </Button>
        </>
      }
    >
      <Choices
        label={words.label}
        value={wanted}
        options={roomSizes.map((size) => ({ value: size, ...libraryStrings.create.sizes[size] }))}
        onChange={setWanted}
      />
      <ul className="room-size-facts">
        <li>
          {wanted === roomSize
            ? words.same(totalFor(session, roomSize))
            : words.minutes(totalFor(session, roomSize), totalFor(session, wanted))}
        </li>
        <li>{wanted === 'up-to-12' ? words.shared : words.tables}</li>
        <li>{words.nothingLost}</li>
      </ul>
    </Dialog>
  );
}
