// A group on the whole screen: its sentence as large as its words allow, under it its first notes
// at reading size.
import { useRef } from 'react';
import type { Cluster } from '#shared/domain/cluster.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { notesCount } from '#shared/strings/note.ts';
import { spotlightWords as words } from '#shared/strings/spotlight.ts';
import { fitText } from '../../canvases/insight/layout/fit-text.ts';
import { measuredWidth } from '../../canvases/insight/letter-widths.ts';
import { useSize } from '../../canvases/insight/use-size.ts';
import { useRoomUnit } from '../../canvases/room-unit.ts';
import { useBoard } from '../../store/hooks.ts';
import './room-group-spotlight.css';

/** Hundredths of the window's height. */
const FLOOR = 5;
const CEILING = 13;
/** The display face is set wider than it is measured. */
const WIDER = 0.86;
const MOST_NOTES = 6;

export function RoomGroupSpotlight({ cluster }: { readonly cluster: Cluster }) {
  const head = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(head);
  const board = useBoard(cluster.canvasId);
  const held = board.clusters.find((one) => one.cluster.id === cluster.id)?.notes ?? [];
  // Nobody reads that there is no name: what the room is asked stands in its place.
  const title = cluster.title || insightWords.name.label;
  const unit = useRoomUnit();
  const box = {
    width: width * WIDER,
    height,
    floor: unit * FLOOR,
    ceiling: Math.round(unit * CEILING),
  };
  const rest = held.length - MOST_NOTES;
  return (
    <main className="group-spotlight" data-spotlight={cluster.id}>
      <div ref={head} className="group-spotlight__head">
        <h1 dir="auto" style={{ fontSize: fitText(title, box, measuredWidth).fontSize }}>
          {title}
        </h1>
      </div>
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
