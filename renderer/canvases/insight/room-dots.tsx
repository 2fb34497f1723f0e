import { insightWords } from '#shared/strings/insight.ts';

interface Props {
  readonly count: number;
  readonly at: number;
  readonly onTurn: (page: number) => void;
}
const words = insightWords.room;

/** Which page the room sees; a tap turns to it. */
export function RoomDots({ count, at, onTurn }: Props) {
  return (
    <nav className="room-dots" aria-label={words.pages}>
      {Array.from({ length: count }, (_, nth) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          key={nth}
          type="button"
          className="room-dots__dot"
          data-page={nth}
          aria-label={words.page(nth + 1, count)}
          aria-current={nth === at ? 'page' : undefined}
          onClick={() => onTurn(nth)}
        />
      ))}
    </nav>
  );
}
