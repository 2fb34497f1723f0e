import { appStrings } from '#shared/strings/app.ts';
import { LiveRegion } from '../../components/live-region.tsx';
import { useSession, useView } from '../../store/hooks.ts';

/** What is said aloud: moves and counts, and that saving fails. "Saved" after every key is noise. */
export function ConsoleNews() {
  const news = useView((state) => state.announcement);
  const stuck = useSession((state) => state.trouble !== null);
  return <LiveRegion news={news} error={stuck ? appStrings.notSaved : ''} />;
}
