import { useRef } from 'react';
import type { SessionCard } from '#shared/api/views.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { rehearsalWords } from '#shared/strings/rehearsal.ts';
import { libraryCommands } from '../../commands/library-commands.ts';
import type { IconName } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu, type MenuPoint } from '../../components/menu.tsx';
import { useAppStores } from '../../store/hooks.ts';
import { sessionAddress } from '../address.ts';
import { download } from '../dialogs/download.ts';

interface TileMenuProps {
  readonly card: SessionCard;
  readonly title: string;
  /** Where it is open: the button and a right-click open the same one. */
  readonly at: MenuPoint | null;
  readonly onOpen: (at: MenuPoint | null) => void;
  readonly onRename: () => void;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}

export const commandIcons = {
  duplicate: 'copy',
  export: 'export',
  trash: 'trash',
} as const satisfies Readonly<Record<(typeof libraryCommands)[number]['id'], IconName>>;

export function TileMenu(props: TileMenuProps) {
  const { card, title, at, onOpen, onRename, isPicked, onPick } = props;
  const { library } = useAppStores();
  const button = useRef<HTMLButtonElement>(null);
  const toggle = (): void => {
    const box = button.current?.getBoundingClientRect();
    onOpen(at || !box ? null : { x: box.left, y: box.bottom + 4 });
  };
  const name = libraryStrings.more(title);
  const cards = [card];
  const rehearse = async (): Promise<void> => {
    const made = await library.rehearse(card.sessionId);
    if (made.ok) window.location.assign(sessionAddress(made.value.sessionId));
  };
  return (
    <div className="session-tile-menu">
      <IconButton
        ref={button}
        icon="more"
        label={name}
        tip="end"
        hasMenu
        expanded={at !== null}
        onClick={toggle}
      />
      {at && (
        <Menu
          label={name}
          at={at}
          onClose={() => onOpen(null)}
          items={[
            {
              id: 'rename',
              label: libraryStrings.rename,
              icon: 'edit',
              disabled: card.problem !== null,
              onSelect: onRename,
            },
            // Where a finger finds no checkbox, because the laptop has a mouse as well.
            {
              id: 'pick',
              label: libraryStrings.select.item,
              checked: isPicked,
              onSelect: onPick,
            },
            {
              id: 'rehearse',
              label: rehearsalWords.command,
              icon: 'rehearse',
              disabled: card.problem !== null,
              onSelect: () => void rehearse(),
            },
            ...libraryCommands.map(({ id, label, isEnabled, run }) => ({
              id,
              label: label(1),
              icon: commandIcons[id],
              disabled: !isEnabled(cards),
              apart: id === 'trash',
              onSelect: () => void run({ library, download }, cards),
            })),
          ]}
        />
      )}
    </div>
  );
}
