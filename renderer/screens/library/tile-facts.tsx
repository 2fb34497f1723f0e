import type { SessionCard } from '#shared/api/views.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { momentWords } from '../moment.ts';
import { planTitle } from './find-sessions.ts';

/** How far it is, what is in it, and when somebody was at it last. */
export function TileFacts({ card }: { readonly card: SessionCard }) {
  const { stageTitle, stageNth, stageCount, noteCount, clusterCount, changedAt } = card;
  const changed = libraryStrings.changed(momentWords(changedAt, Date.now()));
  // Where there is only one plan, its name tells nobody anything.
  const plan = catalogue.length > 1 ? `${planTitle(card.workshop)} · ` : '';
  return (
    <>
      {stageTitle !== null && <p>{libraryStrings.stage(stageTitle, stageNth, stageCount)}</p>}
      <p className="session-tile-quiet">
        {noteCount === 0 ? libraryStrings.noNotes : libraryStrings.counts(noteCount, clusterCount)}
      </p>
      <p className="session-tile-quiet">{plan + changed}</p>
    </>
  );
}
