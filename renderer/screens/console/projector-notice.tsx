import { useEffect, useRef, useState } from 'react';
import { appStrings } from '#shared/strings/app.ts';
import { runningWords } from '#shared/strings/running.ts';
import { Notice } from '../../components/notice.tsx';
import { useOpenSession, useSession } from '../../store/hooks.ts';

const words = runningWords.place;

/** The projector was pulled out, or is there again: nobody has to look for the room's window. */
export function ProjectorNotice() {
  const { view } = useOpenSession();
  const place = useSession((state) => state.room.place);
  const last = useRef(place);
  const [isPulled, setPulled] = useState(false);
  useEffect(() => {
    const before = last.current;
    last.current = place;
    if (before === 'second-screen' && place === 'window') {
      setPulled(true);
      view.announce(words.pulled.happened);
    } else if (place !== before) setPulled(false);
    if (place === 'second-screen') view.announce(words.back);
  }, [view, place]);
  if (!isPulled) return null;
  return (
    <Notice
      tone="warn"
      {...words.pulled}
      dismissLabel={appStrings.dismiss}
      onDismiss={() => setPulled(false)}
    />
  );
}
