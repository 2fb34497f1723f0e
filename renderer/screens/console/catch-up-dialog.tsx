// Three ways on when a workshop is behind, each naming what it costs.

import { useState } from 'react';
import { type WayToCatchUp, waysToCatchUp } from '#shared/derive/catch-up.ts';
import { behindMs, endsAt, plannedMs } from '#shared/derive/clock.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { appStrings } from '#shared/strings/app.ts';
import { clockStrings } from '#shared/strings/clock.ts';
import { catchUp } from '../../commands/clock-commands.ts';
import { Button } from '../../components/button.tsx';
import { clockTime } from '../../components/clock-time.ts';
import { Dialog } from '../../components/dialog.tsx';
import { useSession } from '../../store/hooks.ts';
import { useCommandContext } from './use-command-context.ts';
import './catch-up-dialog.css';

const words = clockStrings.catchUp;

export function CatchUpDialog({ onClose }: { readonly onClose: () => void }) {
  const context = useCommandContext();
  const session = useSession((state) => state.session);
  // As it was when it was opened: what is offered does not move under the pointer.
  const [now] = useState(Date.now);
  const ways = waysToCatchUp(session, now);
  return (
    <Dialog
      title={words.title(Math.max(0, behindMs(session, now)))}
      closeLabel={appStrings.close}
      onClose={onClose}
    >
      <p className="catch-up-intro">{ways.length === 3 ? words.intro : words.introFew}</p>
      <ul className="catch-up">
        {ways.map((way) => (
          <li key={way.kind} className="catch-up-way">
            <div>
              <h3>{titleOf(way)}</h3>
              <p>{costOf(way, session, now)}</p>
            </div>
            <p className="catch-up-gain">
              {way.kind === 'later' ? words.gainsNothing : words.gains(way.gainMs)}
            </p>
            <Button
              name={`${words.apply[way.kind]}: ${titleOf(way)}`}
              onClick={() => {
                catchUp(context, way);
                onClose();
              }}
            >
              {words.apply[way.kind]}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function titleOf(way: WayToCatchUp): string {
  return way.kind === 'skip' ? words.skip(way.stage.title) : words[way.kind];
}

function costOf(way: WayToCatchUp, session: Session, now: number): string {
  if (way.kind === 'later') return words.laterCost(clockTime(endsAt(session, now)));
  if (way.kind === 'skip') return words.cost(way.stage.kind);
  const steps = way.times.flatMap(({ stageId, durationMs }) => {
    const stage = session.stage.get(stageId);
    return stage ? [{ title: stage.title, from: plannedMs(session, stage), to: durationMs }] : [];
  });
  const [first] = steps;
  if (way.kind === 'break' && first) return words.breakCost(first.from, first.to);
  return words.shortenCost(steps.map(({ title, from, to }) => words.step(title, from, to)));
}
