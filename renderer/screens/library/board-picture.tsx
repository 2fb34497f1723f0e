import type { PictureNote } from '#shared/derive/session-card.ts';
import { noteTones } from '#shared/domain/note.ts';
import { pictureLayout, pictureSize } from './picture-layout.ts';

const toneOf = (tone: string): string => noteTones.find((one) => one === tone) ?? 'paper';

/** Where the notes stand and their colours, as they are on the board. */
export function BoardPicture({ notes }: { readonly notes: readonly PictureNote[] }) {
  const { squares, side } = pictureLayout(notes);
  const { width, height } = pictureSize;
  return (
    <svg className="board-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {squares.map(({ key, x, y, tone }) => (
        <rect
          key={key}
          x={x}
          y={y}
          width={side}
          height={side}
          rx={0.8}
          style={{
            fill: `var(--note-${toneOf(tone)})`,
            stroke: `var(--note-${toneOf(tone)}-edge)`,
          }}
        />
      ))}
      {squares.length === 0 && (
        <rect className="board-picture-empty" x={68} y={33} width={24} height={24} rx={1.5} />
      )}
    </svg>
  );
}
