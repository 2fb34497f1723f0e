// In place of the bar below the board: what is done there is done now, and this is the past.
import { useState } from 'react';
import { countsOf } from '#shared/derive/session-counts.ts';
import { snapshotWords as words } from '#shared/strings/snapshots.ts';
import { Button } from '../../components/button.tsx';
import { useOpenSession, useSession, useView } from '../../store/hooks.ts';
import { momentOrClock } from '../moment.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import type { LoadedPast } from './use-past-session.ts';

interface Props {
  readonly revision: number;
  readonly loaded: LoadedPast;
}

export function PastFoot({ revision, loaded }: Props) {
  const { view } = useOpenSession();
  const isReadOnly = useSession((state) => state.readOnly !== null);
  const [isAsking, setAsking] = useState(false);
  // Said again it stands out again.
  const nth = useView((state) =>
    state.announcement === words.onlyNow ? state.announcementNth : 0,
  );
  const past = loaded?.ok ? loaded.value : null;
  return (
    <footer className="console-bottom past-foot">
      <p key={nth} className="past-foot-words" data-said={nth > 0 ? '' : undefined}>
        {words.onlyNow}
      </p>
      <Button disabled={isReadOnly || !past} onClick={() => setAsking(true)}>
        {words.restore}
      </Button>
      <Button
        look="primary"
        icon="back"
        onClick={() => view.lookBack({ tab: 'snapshots', revision: null })}
      >
        {words.back}
      </Button>
      {isAsking && past && (
        <RestoreDialog
          revision={revision}
          time={momentOrClock(past.at, Date.now())}
          counts={countsOf(past.session)}
          onClose={() => setAsking(false)}
        />
      )}
    </footer>
  );
}
