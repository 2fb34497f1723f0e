import { useEffect, useRef } from 'react';
import { restingOn } from '#shared/derive/insights.ts';
import type { Cluster, ClusterId } from '#shared/domain/cluster.ts';
import type { Insight } from '#shared/domain/insight.ts';
import type { Note } from '#shared/domain/note.ts';
import { nameOfGroup } from '#shared/strings/group-name.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { notesCount, sourceNames } from '#shared/strings/note.ts';
import { noGrounds, restOn, startInsight } from '../../../commands/insight-commands.ts';
import { Button } from '../../../components/button.tsx';
import { useOpenSession } from '../../../store/hooks.ts';
import { areaElementId } from '../element-ids.ts';
import { VoteMark } from '../note/vote-mark.tsx';
import { random } from '../use-command-context.ts';
import { useMayChange } from '../use-may-change.ts';

const words = insightsWords.side;

interface Props {
  readonly cluster: Cluster;
  readonly notes: readonly Note[];
  readonly insights: readonly Insight[];
  readonly active: Insight | null;
  readonly isShown: boolean;
  readonly onShow: (clusterId: ClusterId | null) => void;
}

/** A group: dragged onto an insight, or by its buttons; and the way to the insights it carries. */
export function GroupCard({ cluster, notes, insights, active, isShown, onShow }: Props) {
  const { store, view } = useOpenSession();
  const context = { store, view, random };
  const mayChange = useMayChange(cluster.canvasId);
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isShown) head.current?.focus();
  }, [isShown]);
  const title = nameOfGroup(cluster, notes[0]);
  const grounds = { ...noGrounds, clusterIds: [cluster.id] };
  const nthOf = ({ id }: Insight): number => insights.findIndex((one) => one.id === id) + 1;
  const isOn = active?.clusterIds.includes(cluster.id) === true;
  return (
    <li
      id={areaElementId(`cluster:${cluster.id}`)}
      className="group-card"
      data-on={isOn || undefined}
    >
      <button
        ref={head}
        type="button"
        className="group-card__head"
        data-group-id={cluster.id}
        aria-expanded={isShown}
        onClick={() => onShow(isShown ? null : cluster.id)}
      >
        <span className="group-card__title" dir="auto">
          {title}
        </span>
        <span className="group-card__facts">
          <VoteMark canvasId={cluster.canvasId} id={cluster.id} />
          {notesCount(Math.max(notes.length, cluster.paperCount ?? 0))}
        </span>
      </button>
      {isShown && (
        <ul className="group-card__notes" aria-label={words.notes(title)}>
          {notes.map((note) => (
            <li key={note.id} dir="auto">
              {note.text}
              {note.source && <span> {sourceNames[note.source]}</span>}
            </li>
          ))}
        </ul>
      )}
      <div className="group-card__acts">
        {restingOn(insights, cluster.id).map((insight) => (
          <Button
            key={insight.id}
            look="quiet"
            icon="right"
            onClick={() => store.show({ insightId: insight.id })}
          >
            {words.leads(nthOf(insight))}
          </Button>
        ))}
        {active && (
          <Button
            disabled={!mayChange}
            name={isOn ? insightsWords.evidence.unlink(title) : words.link(title, nthOf(active))}
            onClick={() => restOn(context, active, grounds, !isOn)}
          >
            {isOn ? words.unlinkShort(nthOf(active)) : words.linkShort(nthOf(active))}
          </Button>
        )}
        <Button
          look={active ? 'quiet' : 'plain'}
          disabled={!mayChange}
          name={words.startFrom(title)}
          onClick={() => startInsight(context, cluster.canvasId, grounds)}
        >
          {words.start}
        </Button>
      </div>
    </li>
  );
}
