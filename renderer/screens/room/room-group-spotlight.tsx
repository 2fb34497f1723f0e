// A group on the whole screen: its sentence as large as its words allow, under it its first notes
// at reading size.
import { useRef } from 'react';
import type { Cluster } from '#shared/domain/cluster.ts';
import { insightWords } from '#shared/strings/insight.ts';
import { notesCount, short } from '#shared/strings/note.ts';
import { spotlightWords as words } from '#shared/strings/spotlight.ts';
import { LargeWords } from '../../canvases/insight/note/large-words.tsx';
import { type Size, useSize } from '../../canvases/insight/use-size.ts';
import { useRoomScale, useRoomUnit } from '../../canvases/room-unit.ts';
import { useBoard } from '../../store/hooks.ts';
import './room-group-spotlight.css';

/** Notes on two rows: three beside each other, two where letters are large. */
const ROWS = 2;
const LARGE = 1.2;
const LETTER = 3.4;
/** Of letters: how wide one is at most times, a line high, and the edge of a note on both sides. */
const ACROSS = 0.54;
const DOWN = 1.22;
const EDGE = { across: 1.3, down: 1 } as const;

export function RoomGroupSpotlight({ cluster }: { readonly cluster: Cluster }) {
  const board = useBoard(cluster.canvasId);
  const held = board.clusters.find((one) => one.cluster.id === cluster.id)?.notes ?? [];
  // Nobody reads that there is no name: what the room is asked stands in its place.
  const title = cluster.title || insightWords.name.label;
  const unit = useRoomUnit();
  const columns = useRoomScale() > LARGE ? 2 : 3;
  const most = ROWS * columns;
  const rest = held.length - most;
  const list = useRef<HTMLUListElement>(null);
  const chars = charsOf(useSize(list), columns, unit * LETTER);
  return (
    <main className="group-spotlight" data-spotlight={cluster.id}>
      <LargeWords as="h1" text={title} floor={5} ceiling={13} />
      <ul
        ref={list}
        className="group-spotlight__notes"
        data-columns={columns}
        aria-label={notesCount(held.length)}
      >
        {held.slice(0, most).map((note) => (
          <li key={note.id} data-tone={note.tone} dir="auto">
            {short(note.text, chars)}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="group-spotlight__more">{words.more(rest)}</p>}
    </main>
  );
}

/** As many as a note surely has room for: words leave the ends of lines empty. */
function charsOf({ width, height }: Size, columns: number, letter: number): number {
  const perLine = Math.floor((width / columns / letter - EDGE.across) / ACROSS);
  const lines = Math.floor((height / ROWS / letter - EDGE.down) / DOWN);
  return Math.max(perLine, Math.floor(perLine * lines * 0.8));
}
