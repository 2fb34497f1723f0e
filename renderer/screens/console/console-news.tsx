import { useEffect, useRef } from 'react';
import { appStrings } from '#shared/strings/app.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { errorText } from '#shared/strings/errors.ts';
import { savingText } from '#shared/strings/session-errors.ts';
import { LiveRegion } from '../../components/live-region.tsx';
import { useOpenSession, useSession, useView } from '../../store/hooks.ts';

/** What is said aloud: moves and counts, and what endangers the work. "Saved" after every key is noise. */
export function ConsoleNews() {
  const { view } = useOpenSession();
  const news = useView((state) => state.announcement);
  const nth = useView((state) => state.announcementNth);
  const trouble = useSession((state) => state.trouble);
  const refused = useSession((state) => state.refused);
  const isReplaced = useSession((state) => state.notices.some(({ kind }) => kind === 'conflict'));
  const lost = useSession((state) => state.lost);
  const isStuck = useSession((state) => state.trouble !== null || (state.lost && !state.saved));
  const wasStuck = useRef(isStuck);
  useEffect(() => {
    if (wasStuck.current && !isStuck) view.announce(appStrings.savedAgain);
    wasStuck.current = isStuck;
  }, [view, isStuck]);
  return (
    <LiveRegion
      news={news}
      nth={nth}
      error={
        (trouble && `${appStrings.notSaved}. ${savingText(trouble).happened}`) ??
        (lost ? consoleStrings.notices.lostHost.happened : null) ??
        (refused && errorText(refused).happened) ??
        (isReplaced ? consoleStrings.notices.conflict.happened : null) ??
        ''
      }
    />
  );
}
