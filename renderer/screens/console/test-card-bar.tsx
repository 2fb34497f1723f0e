import { hallWords } from '#shared/strings/hall-check.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';

/** Says so while the room sees the test card rather than this board. */
export function TestCardBar() {
  const { store } = useOpenSession();
  const isOn = useSession((state) => state.room.testCard);
  if (!isOn) return null;
  return (
    <div className="console-elsewhere" role="note">
      <p>{hallWords.cardIsOn}</p>
      <Button onClick={() => store.show({ testCard: false })}>{hallWords.text.hide}</Button>
    </div>
  );
}
