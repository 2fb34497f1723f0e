import { useEffect, useRef, useState } from 'react';
import type { SessionCard } from '#shared/api/views.ts';
import { limits } from '#shared/domain/limits.ts';
import { cleanLine } from '#shared/lib/text.ts';
import { consoleStrings } from '#shared/strings/console.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { openingText } from '#shared/strings/session-errors.ts';
import { Icon } from '../../components/icon.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useAppStores } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';
import { momentWords } from '../moment.ts';
import { BoardPicture } from './board-picture.tsx';

/** One session: its board in small, its name, how far it is. The whole card opens it. */
export function SessionTile({ card }: { readonly card: SessionCard }) {
  const { library } = useAppStores();
  const [renaming, setRenaming] = useState(false);
  const title = card.title || consoleStrings.untitled;
  const rename = (wanted: string): void => {
    setRenaming(false);
    const clean = cleanLine(wanted, limits.titleChars);
    if (clean && clean !== card.title) void library.rename(card.sessionId, clean);
  };
  return (
    <article className="session-tile">
      <BoardPicture notes={card.picture} />
      <div className="session-tile-text">
        {renaming ? (
          <RenameField title={card.title} onKeep={rename} onCancel={() => setRenaming(false)} />
        ) : (
          <h3>
            <button
              type="button"
              className="session-tile-link"
              aria-label={libraryStrings.open(title)}
              onClick={() => window.location.assign(sessionAddress(card.sessionId))}
            >
              {title}
            </button>
          </h3>
        )}
        <p>
          {card.noteCount === 0
            ? libraryStrings.noNotes
            : libraryStrings.counts(card.noteCount, card.clusterCount)}
        </p>
        <p className="session-tile-quiet">
          {card.stageTitle !== null && `${libraryStrings.stage(card.stageTitle)} · `}
          {libraryStrings.changed(momentWords(card.changedAt, Date.now()))}
        </p>
        {card.problem && (
          <p className="session-tile-problem">
            <Icon name="alert" size={16} />
            {openingText(card.problem).happened}
          </p>
        )}
      </div>
      <div className="session-tile-menu">
        <MenuButton
          label={libraryStrings.more(title)}
          iconOnly="more"
          tip="end"
          items={[
            {
              id: 'rename',
              label: libraryStrings.rename,
              icon: 'edit',
              disabled: card.problem !== null,
              onSelect: () => setRenaming(true),
            },
            {
              id: 'trash',
              label: libraryStrings.moveToTrash,
              icon: 'trash',
              onSelect: () => void library.trash(card.sessionId, title),
            },
          ]}
        />
      </div>
    </article>
  );
}

interface RenameFieldProps {
  readonly title: string;
  readonly onKeep: (title: string) => void;
  readonly onCancel: () => void;
}
function RenameField({ title, onKeep, onCancel }: RenameFieldProps) {
  const [text, setText] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <TextField
      ref={field}
      label={libraryStrings.renameLabel}
      labelHidden
      value={text}
      maxLength={limits.titleChars}
      onChange={setText}
      onEnter={() => onKeep(text)}
      onLeave={() => onKeep(text)}
      onEscape={onCancel}
    />
  );
}
