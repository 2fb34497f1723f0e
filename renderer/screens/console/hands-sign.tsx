// Signs above the board while something keeps it as it is: the step is locked, or only the console
// moves things.
import { consoleStrings } from '#shared/strings/console.ts';
import { lockWords as words } from '#shared/strings/locks.ts';
import { setHands } from '../../commands/hands-commands.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useOpenSession, useSession, useShownStage } from '../../store/hooks.ts';
import './hands-sign.css';

export function HandsSign() {
  const { store, view } = useOpenSession();
  const stage = useShownStage();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  if (!stage?.canvasId || (!stage.locked && stage.hands === 'everyone')) return null;
  const { id: stageId } = stage;
  return (
    <div className="hands-sign" role="note">
      <Icon name="lock" size={16} />
      <p>{stage.locked ? words.signLocked : words.signHands}</p>
      {stage.locked ? (
        <Button
          look="quiet"
          disabled={isReadOnly}
          onClick={() => store.dispatch([{ type: 'stage.lock', stageId, locked: false }])}
        >
          {consoleStrings.commands.unlock}
        </Button>
      ) : (
        <Button
          look="quiet"
          disabled={isReadOnly}
          onClick={() => setHands({ store, view }, stage, 'everyone')}
        >
          {words.letThem}
        </Button>
      )}
    </div>
  );
}
