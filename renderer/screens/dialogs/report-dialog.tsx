// Tables at work, and the round in which each of them reports.
import { useState } from 'react';
import { timerOf } from '#shared/derive/clock.ts';
import { minutesEach, type Report, reportLimits } from '#shared/derive/report-back.ts';
import { speakingOrder } from '#shared/derive/speaking-order.ts';
import { reportWords as words } from '#shared/strings/report-back.ts';
import { tablesOf } from '../../commands/new-tables.ts';
import { showReport } from '../../commands/report-commands.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { useOpenSession } from '../../store/hooks.ts';
import { useCommandContext } from '../console/use-command-context.ts';
import { dice } from '../dice.ts';
import './speaking-dialog.css';

const MINUTE_MS = 60_000;
type Order = keyof typeof words.orders;
const orders = (['seated', 'drawn'] as const).map((value) => ({
  value,
  title: words.orders[value],
}));

export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const context = useCommandContext();
  const { store } = useOpenSession();
  const [{ ids, leftMs }] = useState(() => {
    const { session } = store.state.getState();
    const left = timerOf(session, context.now())?.leftMs ?? null;
    return { ids: tablesOf(session).map(({ id }) => id), leftMs: left && Math.max(0, left) };
  });
  const [order, setOrder] = useState<Order>('seated');
  const [minutes, setMinutes] = useState(() => minutesEach(leftMs ?? 0, ids.length));
  const show = (at: Report['at']): void => {
    const drawn = speakingOrder(ids, new Set(), dice);
    const tableIds =
      order === 'drawn' ? ids.toSorted((a, b) => drawn.indexOf(a) - drawn.indexOf(b)) : ids;
    onClose();
    showReport(context, { tableIds, at, lastsMs: minutes * MINUTE_MS, startedAt: context.now() });
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={words.cancel}
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => show(null)}>{words.work}</Button>
          <Button look="primary" onClick={() => show(0)}>
            {words.begin}
          </Button>
        </>
      }
    >
      <div className="speaking-dialog">
        <p className="speaking-dialog__note">{words.intro}</p>
        <Choices label={words.order} value={order} options={orders} onChange={setOrder} />
        <Stepper
          label={words.minutes}
          value={minutes}
          min={1}
          max={reportLimits.minutes}
          onChange={setMinutes}
        />
        {leftMs !== null && (
          <p className="speaking-dialog__note">
            {words.ofLeft(Math.round(leftMs / MINUTE_MS), ids.length)}
          </p>
        )}
      </div>
    </Dialog>
  );
}
