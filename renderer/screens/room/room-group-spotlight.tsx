// A group on the whole screen: its sentence as large as its words allow, under it its first notes
// at reading size.
import type { Cluster } from '#shared/domain/cluster.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { notesCount } from '#shared/strings/note.ts';
import { spotlightWords as words } from '#shared/strings/spotlight.ts';
import { LargeWords } from '../../canvases/insight/large-words.tsx';
import { useBoard } from '../../store/hooks.ts';
import './room-group-spotlight.css';

const MOST_NOTES = 6;

export function RoomGroupSpotlight({ cluster }: { readonly cluster: Cluster }) {
  const board = useBoard(cluster.canvasId);
  const held = board.clusters.find((one) => one.cluster.id === cluster.id)?.notes ?? [];
  // Nobody reads that there is no name: what the room is asked stands in its place.
  const title = cluster.title || insightWords.name.label;
  const rest = held.length - MOST_NOTES;
  return (
    <main className="group-spotlight" data-spotlight={cluster.id}>
      <LargeWords as="h1" text={title} floor={5} ceiling={13} />
      <ul className="group-spotlight__notes" aria-label={notesCount(held.length)}>
        {held.slice(0, MOST_NOTES).map((note) => (
          <li key={note.id} data-tone={note.tone} dir="auto">
            {note.text}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="group-spotlight__more">{words.more(rest)}</p>}
    </main>
  );
}
