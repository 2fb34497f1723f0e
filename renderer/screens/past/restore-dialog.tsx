import { useState } from 'react';
import { countsOf, type SessionCounts } from '#shared/derive/session-counts.ts';
import { countsLine, snapshotWords as words } from '#shared/strings/snapshots.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { restoreSnapshot } from '../../store/past.ts';

interface Props {
  readonly revision: number;
  readonly time: string;
  readonly counts: SessionCounts;
  readonly onClose: () => void;
}

/** Asks once, with what there is then and now; what comes of it is undone like any change. */
export function RestoreDialog({ revision, time, counts, onClose }: Props) {
  const open = useOpenSession();
  const session = useSession((state) => state.session);
  const [busy, setBusy] = useState(false);
  const restore = async (): Promise<void> => {
    setBusy(true);
    const answer = await restoreSnapshot(open, revision);
    onClose();
    if (answer.ok) {
      open.view.lookBack({ tab: 'changes', revision: null });
      open.view.announce(words.restored(time));
    } else if (answer.error.type === 'change.empty') open.view.announce(words.sameNow);
  };
  return (
    <Dialog
      title={words.askTitle(time)}
      closeLabel={words.cancel}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="primary" disabled={busy} onClick={() => void restore()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>{words.ask}</p>
      <dl className="past-then">
        <dt>{words.wasThen}</dt>
        <dd>{countsLine(counts)}</dd>
        <dt>{words.isNow}</dt>
        <dd>{countsLine(countsOf(session))}</dd>
      </dl>
      <p>{words.safe}</p>
    </Dialog>
  );
}
