import { useEffect, useRef } from 'react';
import { countsOf } from '#shared/derive/session-counts.ts';
import { countsLine, snapshotWords as words } from '#shared/strings/snapshots.ts';
import { Button } from '../../components/button.tsx';
import type { PastSession } from '../../store/past.ts';
import { momentOrClock } from '../moment.ts';

interface Props {
  readonly past: PastSession;
  readonly isComparing: boolean;
  readonly onCompare: () => void;
}

/** Says that this is not now, and compares. */
export function PastBar({ past, isComparing, onCompare }: Props) {
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
      </div>
    </header>
  );
}
