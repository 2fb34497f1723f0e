import type { PictureNote } from '#shared/derive/session-card.ts';
import { noteTones } from '#shared/domain/note.ts';

const WIDTH = 160;
const HEIGHT = 90;
const NOTE = 9;
const MARGIN = 12;

const toneOf = (tone: string): string => noteTones.find((one) => one === tone) ?? 'paper';

/** Where the notes stand and their colours, as they are on the board. */
export function BoardPicture({ notes }: { readonly notes: readonly PictureNote[] }) {
  const keyed = notes.map((note, nth) => ({ ...note, key: `${nth}` }));
  return (
    <svg className="board-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {keyed.map(({ key, x, y, tone }) => (
        <rect
          key={key}
          x={MARGIN + x * (WIDTH - 2 * MARGIN - NOTE)}
          y={MARGIN + y * (HEIGHT - 2 * MARGIN - NOTE)}
          width={NOTE}
          height={NOTE}
          rx={0.8}
          style={{
            fill: `var(--note-${toneOf(tone)})`,
            stroke: `var(--note-${toneOf(tone)}-edge)`,
          }}
        />
      ))}
    </svg>
  );
}
