import type { KeyboardEvent } from 'react';
import type { SessionCard } from '#shared/api/views.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { gridStep } from './grid-step.ts';
import { SessionTile } from './session-tile.tsx';
import type { SelectionHands } from './use-selection.ts';

interface SessionGridProps {
  /** In their order. */
  readonly cards: readonly SessionCard[];
  readonly selection: SelectionHands<SessionId>;
  readonly onImport: () => void;
}

/** The arrows lead from name to name, as the eye goes. */
function onArrow(event: KeyboardEvent<HTMLUListElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('.session-tile-link')];
  const nth = event.target instanceof HTMLElement ? links.indexOf(event.target) : -1;
  const { ctrlKey, metaKey, altKey } = event;
  if (nth < 0 || ctrlKey || metaKey || altKey) return;
  const tops = [...event.currentTarget.children].map((item) => item.getBoundingClientRect().top);
  const columns = tops.filter((top) => top === tops[0]).length;
  const next = gridStep(event.key, nth, links.length, columns);
  if (next === null) return;
  event.preventDefault();
  links[next]?.focus();
}

export function SessionGrid({ cards, selection, onImport }: SessionGridProps) {
  return (
    <section aria-labelledby="library-sessions">
      <h2 id="library-sessions" className="spoken">
        {libraryStrings.sessions}
      </h2>
      <ul className="session-grid" data-picking={selection.ids.length > 0} onKeyDown={onArrow}>
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
