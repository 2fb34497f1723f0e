import { type PictureLayer, pictureFrame } from '#shared/derive/card-picture.ts';
import './board-picture.css';

/** The board in small: its groups, its notes in their colours, where they stand. */
export function BoardPicture({ picture }: { readonly picture: readonly PictureLayer[] }) {
  const { width, height } = pictureFrame;
  return (
    <svg className="board-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {picture.map(({ paint, path }) => (
        <path key={paint} data-paint={paint} d={path} />
      ))}
      {picture.length === 0 && (
        <rect className="board-picture-empty" x={66} y={34} width={28} height={22} rx={1} />
      )}
    </svg>
  );
}
