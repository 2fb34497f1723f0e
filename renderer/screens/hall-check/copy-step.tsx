import { useEffect, useState } from 'react';
import { isFreshCopy } from '#shared/derive/hall-check.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { hallWords } from '#shared/strings/hall-check.ts';
import { Button } from '../../components/button.tsx';
import { useApp, useAppStores } from '../../store/hooks.ts';
import { download } from '../dialogs/download.ts';
import { momentWords } from '../moment.ts';
import { HallRow } from './hall-row.tsx';

const words = hallWords.copy;

/** A session file on a stick or in a folder of one's own. */
export function CopyStep({ sessionId }: { readonly sessionId: SessionId | null }) {
  const { app, library, machine } = useAppStores();
  const copiedAt = useApp((state) => state.settings.copiedAt);
  const [isBusy, setBusy] = useState(false);
  const now = Date.now();
  const isFresh = isFreshCopy(copiedAt, now);
  useEffect(() => {
    machine.tell('copy', isFresh ? 'fine' : 'open');
  }, [machine, isFresh]);
  const make = async (): Promise<void> => {
    if (!sessionId) return;
    setBusy(true);
    library.dismiss('outcome');
    await library.exportFiles([sessionId], download);
    setBusy(false);
    const { outcome, problem } = library.state.getState();
    if (problem) machine.tell('copy', 'trouble');
    else if (outcome) await app.changeSettings({ copiedAt: Date.now() });
  };
  const when = copiedAt === null ? '' : momentWords(copiedAt, now);
  const said = copiedAt === null ? words.never : words.last(when);
  return (
    <HallRow step="copy" text={isFresh ? words.fine(when) : `${words.ask} ${said}`}>
      <Button
        icon="export"
        look={isFresh ? 'quiet' : 'plain'}
        disabled={isBusy || !sessionId}
        onClick={() => void make()}
      >
        {words.make}
      </Button>
    </HallRow>
  );
}
