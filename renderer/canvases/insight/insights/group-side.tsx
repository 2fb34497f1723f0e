// The groups beside the insights, the most votes first: where insights start and what they rest on.
import { byVotes } from '#shared/derive/votes.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import type { ClusterId } from '#shared/domain/cluster.ts';
import type { Insight } from '#shared/domain/insight.ts';
import { insightsWords } from '#shared/strings/insights.ts';
import { useBoard } from '../../../store/hooks.ts';
import { useVotes } from '../use-votes.ts';
import { GroupCard } from './group-card.tsx';
import './group-side.css';

const words = insightsWords.side;

interface Props {
  readonly canvas: Canvas;
  readonly insights: readonly Insight[];
  readonly active: Insight | null;
  /** The group whose notes are shown. */
  readonly shownGroup: ClusterId | null;
  readonly onShow: (clusterId: ClusterId | null) => void;
}

export function GroupSide({ canvas, insights, active, shownGroup, onShow }: Props) {
  const votes = useVotes(canvas.id);
  const { clusters } = useBoard(canvas.id);
  const strongest = byVotes(votes);
  const groups = [...clusters].sort(
    (a, b) => strongest(a.cluster, b.cluster) || b.notes.length - a.notes.length,
  );
  if (groups.length === 0) return null;
  return (
    <aside className="group-side" aria-label={words.title}>
      <h3>
        {words.title} {votes.size > 0 && <span>{words.byVotes}</span>}
      </h3>
      <ul>
        {groups.map(({ cluster, notes }) => (
          <GroupCard
            key={cluster.id}
            cluster={cluster}
            notes={notes}
            insights={insights}
            active={active}
            isShown={shownGroup === cluster.id}
            onShow={onShow}
          />
        ))}
      </ul>
    </aside>
  );
}
