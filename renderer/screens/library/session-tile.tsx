import { memo, useId, useState } from 'react';
import type { SessionCard } from '#shared/api/views.ts';
import { limits } from '#shared/domain/limits.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { useAppStores } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';
import { BoardPicture } from './board-picture.tsx';
import { RenameField } from './rename-field.tsx';
import { TileFacts } from './tile-facts.tsx';
import { TileMenu } from './tile-menu.tsx';
import { TileProblem } from './tile-problem.tsx';
import './session-tile.css';

interface SessionTileProps {
  readonly card: SessionCard;
  readonly isPicked: boolean;
  /** Picks it or leaves it; with `range`, everything since the last one joins. */
  readonly onPick: (id: SessionId, range: boolean) => void;
  readonly onImport: () => void;
}

/** One session: its board in small, its name, how far it is. The whole card opens it. */
export const SessionTile = memo(function SessionTile(props: SessionTileProps) {
  const { card, isPicked, onPick } = props;
  const { library } = useAppStores();
  const [renaming, setRenaming] = useState(false);
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const badge = useId();
  const title = card.title || consoleStrings.untitled;
  const rename = (wanted: string): void => {
    setRenaming(false);
    const clean = cleanLine(wanted, limits.titleChars);
    if (clean && clean !== card.title) void library.rename(card.sessionId, clean);
  };
  return (
    <article
      className="session-tile"
      data-picked={isPicked}
      onContextMenu={(event) => {
        if (renaming) return;
        event.preventDefault();
        setMenuAt({ x: event.clientX, y: event.clientY });
      }}
    >
      <div className="session-tile-picture">
        <BoardPicture picture={card.picture} />
        {card.openElsewhere && (
          <p className="session-tile-badge" id={badge}>
            {libraryStrings.openElsewhere[card.openElsewhere]}
          </p>
        )}
      </div>
      <div className="session-tile-text">
        <div className="session-tile-head">
          {renaming ? (
            <RenameField title={card.title} onKeep={rename} onCancel={() => setRenaming(false)} />
          ) : (
            <h3>
              <button
                type="button"
                className="session-tile-link"
                dir="auto"
                aria-label={libraryStrings.open(title)}
                aria-describedby={card.openElsewhere ? badge : undefined}
                onClick={({ shiftKey, ctrlKey, metaKey }) => {
                  if (shiftKey || ctrlKey || metaKey) onPick(card.sessionId, shiftKey);
                  else window.location.assign(sessionAddress(card.sessionId));
                }}
              >
                <span className="session-tile-title">{title}</span>
              </button>
            </h3>
          )}
          <TileMenu
            card={card}
            title={title}
            at={menuAt}
            onOpen={setMenuAt}
            onRename={() => setRenaming(true)}
            isPicked={isPicked}
            onPick={() => onPick(card.sessionId, false)}
          />
        </div>
        {card.problem ? (
          <TileProblem card={card} problem={card.problem} title={title} onImport={props.onImport} />
        ) : (
          <TileFacts card={card} />
        )}
      </div>
      <label className="session-tile-pick">
        <input
          type="checkbox"
          aria-label={libraryStrings.select.one(title)}
          checked={isPicked}
          onChange={({ nativeEvent }) =>
            onPick(card.sessionId, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </label>
    </article>
  );
});
