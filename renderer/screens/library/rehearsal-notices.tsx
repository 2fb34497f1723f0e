import type { SessionCard } from '#shared/api/views.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { rehearsalWords as words } from '#shared/strings/rehearsal.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useApp, useAppStores, useLibrary } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';

/** Rehearsals are no sessions of one's own: those that were left behind stand apart. */
export function RehearsalNotices() {
  const listing = useLibrary((state) => state.listing);
  const work = useLibrary((state) => state.work);
  const leaving = useApp((state) => state.leaving);
  const rehearsals = listing?.sessions.filter(({ rehearsal }) => rehearsal) ?? [];
  // The one that was left just now is on its way to the trash.
  if (work || leaving.length > 0) return null;
  return rehearsals.map((card) => <Rehearsal key={card.sessionId} card={card} />);
}

function Rehearsal({ card }: { readonly card: SessionCard }) {
  const { library } = useAppStores();
  const { sessionId } = card;
  const title = card.title || consoleStrings.untitled;
  return (
    <Notice
      tone="info"
      happened={words.apart(title)}
      actions={
        <>
          <Button onClick={() => window.location.assign(sessionAddress(sessionId))}>
            {words.goOn}
          </Button>
          <Button icon="trash" onClick={() => void library.trash([{ sessionId, title }])}>
            {words.toTrash}
          </Button>
        </>
      }
    />
  );
}
