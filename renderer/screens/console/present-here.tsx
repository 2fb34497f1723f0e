// One display: this window is the room until somebody comes back. Presenters' keys lead on and back,
// and no key here does what could not be taken back.
import { useEffect, useState } from 'react';
import { openVisit } from '#shared/derive/clock.ts';
import { runningWords } from '#shared/strings/running.ts';
import { commandById } from '../../commands/registry.ts';
import { leaf } from '../../commands/room-commands.ts';
import { OpenSessionContext, useOpenSession, useSession } from '../../store/hooks.ts';
import { roomSide } from '../../store/room-side.ts';
import { RoomView } from '../room/room-view.tsx';
import { useFrozenSession } from '../room/use-frozen-session.ts';
import { useIdleCursor } from '../room/use-idle-cursor.ts';
import { useWakeLock } from '../room/use-wake-lock.ts';
import { useStillKeys } from '../use-still-keys.ts';
import { ConsoleNews } from './console-news.tsx';
import { useClockNews } from './use-clock-news.ts';
import { useCommandContext } from './use-command-context.ts';
import { useFullScreen } from './use-full-screen.ts';
import './present-here.css';

const words = runningWords.present;
/** What is left of the console's keys: nothing that changes the work. */
const kept: Readonly<Record<string, string>> = {
  b: 'room.blank',
  '.': 'room.blank',
  p: 'clock.toggle',
};

export function PresentHere() {
  const open = useOpenSession();
  const { view } = open;
  const [side] = useState(() => roomSide(open, false));
  const idle = useIdleCursor();
  const back = (): void => view.lookAtRoom({ isPresenting: false });
  useClockNews();
  useWakeLock(true);
  useStillKeys(useSession(({ session }) => openVisit(session) !== null));
  useFullScreen(back);
  usePresentKeys(back);
  return (
    <>
      <div className="room" data-idle={idle ? '' : undefined}>
        <OpenSessionContext value={side}>
          <Wall />
        </OpenSessionContext>
        <aside className="present-back" aria-label={words.run}>
          <button type="button" onClick={back}>
            {words.back} <kbd>Esc</kbd>
          </button>
          <p>{words.hint}</p>
        </aside>
      </div>
      <ConsoleNews />
    </>
  );
}

function Wall() {
  const live = useOpenSession();
  const shown = useFrozenSession();
  return <RoomView live={live} shown={shown} isBlank={useSession((state) => state.room.blank)} />;
}

function usePresentKeys(back: () => void): void {
  const context = useCommandContext();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { key } = event;
      const step = key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : null;
      const command = kept[key.toLowerCase()];
      if (key === 'Escape') back();
      else if (step !== null) leaf(context, step);
      else if (command && commandById(command).isEnabled(context))
        commandById(command).run(context);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}
