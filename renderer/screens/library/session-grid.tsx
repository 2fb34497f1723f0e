import type { SessionCard } from '#shared/api/views.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { SessionTile } from './session-tile.tsx';
import type { SelectionHands } from './use-selection.ts';

interface SessionGridProps {
  /** In their order. */
  readonly cards: readonly SessionCard[];
  readonly selection: SelectionHands<SessionId>;
  readonly onImport: () => void;
}

export function SessionGrid({ cards, selection, onImport }: SessionGridProps) {
  return (
    <section aria-labelledby="library-sessions">
      <h2 id="library-sessions" className="spoken">
        {libraryStrings.sessions}
      </h2>
      <ul className="session-grid" data-picking={selection.ids.length > 0}>
        {cards.map((card) => (
          <li key={card.sessionId}>
            <SessionTile
              card={card}
              isPicked={selection.has(card.sessionId)}
              onPick={selection.pick}
              onImport={onImport}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
