import { slipCount, unrevealed } from '#shared/derive/slips.ts';
import { slipWords } from '#shared/strings/slips.ts';
import { revealBox } from '../../commands/slip-commands.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useSession, useShownStage } from '../../store/hooks.ts';
import { useCommandContext } from '../console/use-command-context.ts';

const words = slipWords.reveal;

/** Asked once, because nothing takes it back. */
export function RevealDialog({ onClose }: { readonly onClose: () => void }) {
  const context = useCommandContext();
  const shown = useShownStage();
  const session = useSession((state) => state.session);
  const canvasId = unrevealed(session, shown?.canvasId ?? null)?.canvasId;
  const count = slipCount(session, canvasId ?? '');
  const reveal = (): void => {
    onClose();
    if (canvasId) revealBox(context, canvasId);
  };
  return (
    <Dialog
      title={words.title(count)}
      closeLabel={words.no}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.no}</Button>
          <Button look="primary" disabled={count === 0} onClick={reveal}>
            {words.yes}
          </Button>
        </>
      }
    >
      <p>{words.text(count)}</p>
      <p>
        <strong>{words.never}</strong>
      </p>
    </Dialog>
  );
}
