import type { Place } from '#shared/derive/ranking.ts';
import type { Canvas } from '#shared/domain/canvas.ts';
import { short } from '#shared/strings/note.ts';
import { voteWords } from '#shared/strings/vote.ts';
import { useSession } from '../../../store/hooks.ts';
import { RoomLeaves } from '../room/room-leaves.tsx';
import type { VoteTarget } from './targets.ts';

const words = voteWords.room;
const MOST_CHARS = 110;
/** A kept voice shares the foot of the page with the dots. */
const KEPT_CHARS = 90;

interface Props {
  readonly canvas: Canvas;
  readonly places: readonly Place[];
  readonly targets: readonly VoteTarget[];
}

/** What was chosen, large; what got no vote is counted, not listed. */
export function RoomRanking({ canvas, places, targets }: Props) {
  const notes = useSession((state) => state.session.note);
  const titles = new Map(targets.map(({ item, title }) => [item.id as string, title]));
  const voted = places.filter(({ item, count }) => count > 0 && titles.has(item.id));
  const most = Math.max(1, ...voted.map(({ count }) => count));
  const kept = [...notes.values()].find((note) => note.isKept && note.canvasId === canvas.id);
  const others = places.length - voted.length;
  if (voted.length === 0)
    return (
      <div className="room-vote-rest">
        <p>{voteWords.result.nobody}</p>
      </div>
    );
  return (
    <RoomLeaves
      ordered
      items={voted}
      label={words.ranking}
      across={130}
      down={12.5}
      foot={
        kept ? (
          <p className="room-vote-kept" dir="auto">
            {words.kept}: “{short(kept.text, KEPT_CHARS)}”
          </p>
        ) : (
          <p>{others > 0 && words.others(others)}</p>
        )
      }
      draw={({ item, count, place, isTied }) => (
        <li key={item.id} className="room-rank" data-first={place === 1 || undefined}>
          <span className="room-rank__place">{voteWords.result.place(place, isTied)}</span>
          <p className="room-rank__title" dir="auto">
            {short(titles.get(item.id) ?? '', MOST_CHARS)}
          </p>
          <span className="room-rank__bar" aria-hidden="true">
            <span style={{ width: `${(count / most) * 100}%` }} />
          </span>
          <span className="room-rank__count">{count}</span>
        </li>
      )}
    />
  );
}
