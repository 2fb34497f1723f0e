import { appStrings } from '#shared/strings/app.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { errorText } from '#shared/strings/errors.ts';
import { savingText } from '#shared/strings/session-errors.ts';
import { LiveRegion } from '../../components/live-region.tsx';
import { useSession, useView } from '../../store/hooks.ts';

/** What is said aloud: moves and counts, and what endangers the work. "Saved" after every key is noise. */
export function ConsoleNews() {
  const news = useView((state) => state.announcement);
  const trouble = useSession((state) => state.trouble);
  const refused = useSession((state) => state.refused);
  const isReplaced = useSession((state) => state.notices.some(({ kind }) => kind === 'conflict'));
  const lost = useSession((state) => state.lost);
  return (
    <LiveRegion
      news={news}
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
