import { slipCount, unrevealed } from '#shared/derive/slips.ts';
import { slipWords as words } from '#shared/strings/slips.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession, useShownStage } from '../../store/hooks.ts';

/** Says that something still lies in the box of another step than the one that is looked at. */
export function BoxHint() {
  const { view } = useOpenSession();
  const shown = useShownStage();
  const session = useSession((state) => state.session);
  const held = unrevealed(session, shown?.canvasId ?? null);
  if (!held || held.id === shown?.id) return null;
  return (
    <div className="console-elsewhere" role="note">
      <p>{words.left(slipCount(session, held.canvasId ?? ''), held.title)}</p>
      <Button onClick={() => view.lookAt(held.state === 'open' ? null : held.id)}>
        {words.goTo(held.title)}
      </Button>
      <Button look="quiet" onClick={() => view.open('reveal')}>
        {words.reveal.button}
      </Button>
    </div>
  );
}
