// What was thrown away: still whole, one click away from being back.
import { useMemo, useState } from 'react';
import type { TrashCard } from '#shared/api/views.ts';
import { appStrings } from '#shared/strings/app.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useAppStores, useLibrary } from '../../store/hooks.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { TrashRow } from './trash-row.tsx';
import { useSelection } from './use-selection.ts';
import './trash-dialog.css';

interface TrashDialogProps {
  readonly cards: readonly TrashCard[];
  readonly onClose: () => void;
}

export function TrashDialog({ cards, onClose }: TrashDialogProps) {
  const { library } = useAppStores();
  const problem = useLibrary((state) => state.problem);
  const [discarding, setDiscarding] = useState<TrashCard | null>(null);
  const sorted = useMemo(() => [...cards].sort((a, b) => b.trashedAt - a.trashedAt), [cards]);
  const order = useMemo(() => sorted.map(({ trashId }) => trashId), [sorted]);
  const selection = useSelection(order);
  const { ids } = selection;
  return (
    <Dialog
      wide
      title={libraryStrings.trashTitle}
      closeLabel={appStrings.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{appStrings.close}</Button>
          {ids.length > 0 && (
            <Button look="primary" icon="restore" onClick={() => void library.restore(ids)}>
              {libraryStrings.restoreMany(ids.length)}
            </Button>
          )}
        </>
      }
    >
      <div className="trash">
        {problem && <AppErrorNotice error={problem} tone="warn" />}
        <p>{cards.length === 0 ? libraryStrings.trashEmpty : libraryStrings.trashNote}</p>
        <ul className="trash-list">
          {sorted.map((card) => (
            <TrashRow
              key={card.trashId}
              card={card}
              isPicked={selection.has(card.trashId)}
              onPick={(range) => selection.pick(card.trashId, range)}
              onDiscard={() => setDiscarding(card)}
            />
          ))}
        </ul>
      </div>
      {discarding && <DiscardDialog card={discarding} onClose={() => setDiscarding(null)} />}
    </Dialog>
  );
}
