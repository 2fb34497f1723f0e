import { useEffect, useMemo } from 'react';
import { openVisit } from '#shared/derive/clock.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { resumeClock } from '../../commands/clock-commands.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useSession } from '../../store/hooks.ts';
import { useCommandContext } from './use-command-context.ts';

const words = clockStrings.sleep;

/** Nobody watched the clock for a while: only people know whether the step went on. */
export function SleepNotice() {
  const context = useCommandContext();
  const visit = useSession((state) => openVisit(state.session));
  const stage = useSession((state) => state.session.stage.get(visit?.stageId ?? ''));
  const readOnly = useSession((state) => state.readOnly !== null);
  const asleepAt = visit?.pauseReason === 'sleep' ? visit.pausedAt : null;
  const { view } = context;
  // How long it was when it was found; the time for the answer is no part of it.
  const sleptMs = useMemo(() => (asleepAt === null ? null : Date.now() - asleepAt), [asleepAt]);
  useEffect(() => {
    if (sleptMs !== null) view.announce(words.happened(sleptMs));
  }, [view, sleptMs]);
  if (sleptMs === null || !stage || readOnly) return null;
  return (
    <Notice
      quiet
      tone="info"
      happened={words.happened(sleptMs)}
      next={words.ask(stage.title)}
      actions={
        <>
          <Button onClick={() => resumeClock(context, true)}>{words.yes}</Button>
          <Button onClick={() => resumeClock(context, false)}>{words.no}</Button>
        </>
      }
    />
  );
}
