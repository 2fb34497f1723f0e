import type { SessionCard } from '#shared/api/views.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { SessionTile } from './session-tile.tsx';

/** The one changed last comes first. */
export function SessionGrid({ cards }: { readonly cards: readonly SessionCard[] }) {
  const sorted = [...cards].sort((a, b) => b.changedAt - a.changedAt);
  return (
    <section aria-labelledby="library-sessions">
      <h2 id="library-sessions" className="spoken">
        {libraryStrings.sessions}
      </h2>
      <ul className="session-grid">
        {sorted.map((card) => (
          <li key={card.sessionId}>
            <SessionTile card={card} />
          </li>
        ))}
      </ul>
    </section>
  );
}
