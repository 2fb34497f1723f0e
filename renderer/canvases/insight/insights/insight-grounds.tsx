import { useState } from 'react';
import { evidenceOf } from '#shared/derive/evidence.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { Insight } from '#shared/domain/insight.ts';
import { groupName } from '#shared/strings/group-name.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { short } from '#shared/strings/note.ts';
import { type Grounds, noGrounds, restOn } from '../../../commands/insight-commands.ts';
import { Button } from '../../../components/button.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { useOpenSession, useSession } from '../../../store/hooks.ts';
import { NoteChooser } from '../note/note-chooser.tsx';
import { VoteMark } from '../note/vote-mark.tsx';
import { random } from '../use-command-context.ts';
import { EvidenceLine } from './evidence-line.tsx';

const words = insightsWords.evidence;
const chooserWords = {
  title: words.noteTitle,
  close: words.cancel,
  find: words.findNote,
  nothing: words.nothing,
  more: words.more,
} as const;

interface Props {
  readonly insight: Insight;
  readonly onGroup: (clusterId: ClusterId) => void;
}

/** The groups and notes an insight rests on; each leads back to where it comes from. */
export function InsightGrounds({ insight, onGroup }: Props) {
  const { store, view } = useOpenSession();
  const session = useSession((state) => state.session);
  const [isChoosing, choose] = useState(false);
  const rest = (grounds: Grounds, isOn: boolean): void =>
    restOn({ store, view, random }, insight, grounds, isOn);
  const groups = insight.clusterIds.flatMap((id) => session.cluster.get(id) ?? []);
  const notes = insight.noteIds.flatMap((id) => session.note.get(id) ?? []);
  return (
    <section className="insight-grounds">
      <h3>{words.title}</h3>
      <EvidenceLine evidence={evidenceOf(session, insight)} isWordy />
      <ul className="insight-grounds__list">
        {groups.map(({ id, canvasId }) => (
          <li key={id} className="insight-ground">
            <button
              type="button"
              className="insight-ground__go"
              title={words.goTo(groupName(session, id))}
              onClick={() => onGroup(id)}
            >
              <span dir="auto">{groupName(session, id)}</span>
              <VoteMark canvasId={canvasId} id={id} />
            </button>
            <IconButton
              icon="close"
              label={words.unlink(groupName(session, id))}
              onClick={() => rest({ ...noGrounds, clusterIds: [id] }, false)}
            />
          </li>
        ))}
        {notes.map(({ id, text }) => (
          <li key={id} className="insight-ground" data-note="">
            <span dir="auto">{short(text, 90)}</span>
            <IconButton
              icon="close"
              label={words.unlink(text)}
              onClick={() => rest({ ...noGrounds, noteIds: [id] }, false)}
            />
          </li>
        ))}
        <li>
          <Button look="quiet" icon="add" onClick={() => choose(true)}>
            {words.addNote}
          </Button>
        </li>
      </ul>
      {isChoosing && (
        <NoteChooser
          words={chooserWords}
          notes={[...session.note.values()].filter(
            (note) => note.canvasId === insight.canvasId && !insight.noteIds.includes(note.id),
          )}
          onChoose={(note) => {
            rest({ ...noGrounds, noteIds: [note.id] }, true);
            choose(false);
          }}
          onClose={() => choose(false)}
        />
      )}
    </section>
  );
}
