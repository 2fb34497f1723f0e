import type { TrashCard } from '#shared/api/views.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useAppStores } from '../../store/hooks.ts';

interface DiscardDialogProps {
  readonly card: TrashCard;
  readonly onClose: () => void;
}

const words = libraryStrings.confirmDiscard;

/** The one question of its kind: what follows is the one thing that no undo brings back. */
export function DiscardDialog({ card, onClose }: DiscardDialogProps) {
  const { library } = useAppStores();
  const { noteCount, clusterCount } = card;
  return (
    <Dialog
      title={words.title(card.title || consoleStrings.untitled)}
      closeLabel={words.keep}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.keep}</Button>
          <Button
            look="danger"
            icon="trash"
            onClick={() => {
              onClose();
              void library.discard(card.trashId);
            }}
          >
            {libraryStrings.discard}
          </Button>
        </>
      }
    >
      <p>{words.text(noteCount, clusterCount)}</p>
    </Dialog>
  );
}
