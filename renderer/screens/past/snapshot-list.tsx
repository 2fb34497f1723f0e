// The snapshots that are kept, with what each comes to in numbers.
import { useState } from 'react';
import type { SnapshotCard } from '#shared/api/past.ts';
import { countsLine, snapshotWords as words } from '#shared/strings/snapshots.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import { takeSnapshot } from '../../store/past.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { momentOrClock } from '../moment.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { useSnapshots } from './use-snapshots.ts';

export function SnapshotList({ shown }: { readonly shown: number | null }) {
  const open = useOpenSession();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const { snapshots, hasMore, problem, read } = useSnapshots();
  const [isTaking, setTaking] = useState(false);
  const take = async (): Promise<void> => {
    setTaking(true);
    const taken = await takeSnapshot(open);
    setTaking(false);
    if (!taken.ok) return open.store.refuse(taken.error);
    if (taken.value.counts) open.view.announce(words.taken(countsLine(taken.value.counts)));
    await read(null);
  };
  return (
    <div className="script-body past-body">
      <p className="past-quiet">{words.about}</p>
      <Button disabled={isReadOnly || isTaking} onClick={() => void take()}>
        {words.take}
      </Button>
      {problem && <AppErrorNotice error={problem} />}
      {snapshots && snapshots.length === 0 && <p className="past-quiet">{words.none}</p>}
      {snapshots && snapshots.length > 0 && (
        <ul className="past-list" aria-label={words.list}>
          {snapshots.map((card) => (
            <SnapshotRow key={card.revision} card={card} isShown={card.revision === shown} />
          ))}
        </ul>
      )}
      {hasMore && (
        <Button onClick={() => void read(snapshots?.at(-1)?.revision ?? null)}>
          {words.earlier}
        </Button>
      )}
    </div>
  );
}

function SnapshotRow({ card, isShown }: { card: SnapshotCard; isShown: boolean }) {
  const { view } = useOpenSession();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const [isAsking, setAsking] = useState(false);
  const { revision, counts } = card;
  const time = momentOrClock(card.at, Date.now());
  return (
    <li className="past-row" aria-current={isShown || undefined}>
      <p className="past-what past-time">{time}</p>
      <p className="past-who">{counts ? countsLine(counts) : words.unreadable}</p>
      {counts && (
        <div className="past-acts">
          <Button
            look="quiet"
            pressed={isShown}
            name={words.lookAt(time)}
            onClick={() => {
              view.select([]);
              view.edit(null);
              view.lookBack({ tab: 'snapshots', revision: isShown ? null : revision });
            }}
          >
            {words.look}
          </Button>
          <Button
            look="quiet"
            name={words.restoreTo(time)}
            disabled={isReadOnly}
            onClick={() => setAsking(true)}
          >
            {words.restore}
          </Button>
        </div>
      )}
      {isAsking && counts && (
        <RestoreDialog {...{ revision, time, counts }} onClose={() => setAsking(false)} />
      )}
    </li>
  );
}
