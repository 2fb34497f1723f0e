import { sessionRecord } from '#shared/domain/session-body.ts';
import { appStrings } from '#shared/strings/app.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useApp, useAppStores, useLibrary } from '../../store/hooks.ts';
import { AppErrorNotice } from '../app-error-notice.tsx';
import { outcomeWords } from './outcome-words.ts';

/** What happened to the sessions, above them; it stays until it is dismissed or no longer so. */
export function LibraryNotices() {
  const { app, library } = useAppStores();
  const problem = useLibrary((state) => state.problem);
  const appProblem = useApp((state) => state.problem);
  const lost = useApp((state) => state.lost);
  const leaving = useApp((state) => state.leaving);
  return (
    <div className="library-notices">
      {lost && <AppErrorNotice error={{ type: 'host.lost' }} />}
      {leaving.map(({ store }) => (
        <Notice
          key={store.sessionId}
          tone="warn"
          happened={libraryStrings.stillSaving(
            sessionRecord(store.state.getState().session).title || consoleStrings.untitled,
          )}
          next={libraryStrings.keepOpen}
        />
      ))}
      {appProblem && <AppErrorNotice error={appProblem} onDismiss={() => app.report(null)} />}
      {problem && !lost && (
        <AppErrorNotice error={problem} tone="warn" onDismiss={() => library.dismiss('problem')} />
      )}
      <WorkNotices />
    </div>
  );
}

/** What is under way, what it came to, and the way back. */
function WorkNotices() {
  const { library } = useAppStores();
  const trashed = useLibrary((state) => state.trashed);
  const work = useLibrary((state) => state.work);
  const outcome = useLibrary((state) => state.outcome);
  return (
    <>
      {work && work.count > 1 && (
        <div className="library-work">
          <Notice
            tone="info"
            happened={libraryStrings.work[work.kind](work.done, work.count)}
            actions={<Button onClick={() => library.stop()}>{libraryStrings.work.stop}</Button>}
          />
        </div>
      )}
      {trashed.length > 0 && (
        <Notice
          tone="info"
          happened={libraryStrings.trashed(trashed.map(({ title }) => title))}
          actions={
            <Button icon="undo" shortcut="Mod+Z" onClick={() => void library.untrash()}>
              {libraryStrings.undo}
            </Button>
          }
          dismissLabel={appStrings.dismiss}
          onDismiss={() => library.dismiss('trashed')}
        />
      )}
      {outcome && (
        <Notice
          tone="good"
          happened={outcomeWords(outcome)}
          dismissLabel={appStrings.dismiss}
          onDismiss={() => library.dismiss('outcome')}
        />
      )}
    </>
  );
}
