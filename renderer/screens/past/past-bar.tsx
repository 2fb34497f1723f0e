import { useEffect, useRef, useState } from 'react';
import { countsOf } from '#shared/derive/session-counts.ts';
import { countsLine, snapshotWords as words } from '#shared/strings/snapshots.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';
import type { PastSession } from '../../store/past.ts';
import { momentOrClock } from '../moment.ts';
import { RestoreDialog } from './restore-dialog.tsx';

interface Props {
  readonly revision: number;
  readonly past: PastSession;
  readonly isComparing: boolean;
  readonly onCompare: () => void;
}

/** Says that this is not now, and leads back or further. */
export function PastBar({ revision, past, isComparing, onCompare }: Props) {
  const { view } = useOpenSession();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const [isAsking, setAsking] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  const counts = countsOf(past.session);
  const time = momentOrClock(past.at, Date.now());
  return (
    <header className="past-bar">
      <p ref={line} tabIndex={-1}>
        <strong>{words.lookingAt(time, countsLine(counts))}</strong> {words.quiet}
      </p>
      <div className="past-acts">
        <Button onClick={onCompare}>{isComparing ? words.board : words.compare}</Button>
        <Button disabled={isReadOnly} onClick={() => setAsking(true)}>
          {words.restore}
        </Button>
        <Button icon="back" onClick={() => view.lookBack({ tab: 'snapshots', revision: null })}>
          {words.back}
        </Button>
      </div>
      {isAsking && (
        <RestoreDialog {...{ revision, time, counts }} onClose={() => setAsking(false)} />
      )}
    </header>
  );
}
