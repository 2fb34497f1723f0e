import type { SessionCard } from '#shared/api/views.ts';
import { libraryStrings } from '#shared/strings/library.ts';
import { type LibraryCommand, libraryCommands } from '../../commands/library-commands.ts';
import { Button } from '../../components/button.tsx';
import { commandIcons } from './tile-menu.tsx';
import './selection-bar.css';

interface SelectionBarProps {
  readonly cards: readonly SessionCard[];
  readonly isAll: boolean;
  readonly onAll: () => void;
  readonly onClear: () => void;
  readonly onRun: (command: LibraryCommand) => void;
}

const words = libraryStrings.select;

/** What can be done to several at once. It stays at the lower edge while one scrolls. */
export function SelectionBar({ cards, isAll, onAll, onClear, onRun }: SelectionBarProps) {
  return (
    <section className="selection-bar" aria-label={words.bar}>
      <p className="selection-bar-count">{words.count(cards.length)}</p>
      {libraryCommands.map((command) => (
        <Button
          key={command.id}
          look="quiet"
          icon={commandIcons[command.id]}
          shortcut={command.shortcut}
          disabled={!command.isEnabled(cards)}
          onClick={() => onRun(command)}
        >
          {command.label(cards.length)}
        </Button>
      ))}
      <span className="selection-bar-gap" />
      <Button look="quiet" shortcut="Mod+A" disabled={isAll} onClick={onAll}>
        {words.all}
      </Button>
      <Button look="quiet" icon="close" shortcut="Escape" onClick={onClear}>
        {words.none}
      </Button>
    </section>
  );
}
