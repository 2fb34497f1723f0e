import { appStrings } from '#shared/strings/app.ts';
import { clipboardKeys } from '#shared/strings/clipboard.ts';
import { dialogStrings } from '#shared/strings/dialog.ts';
import { commands } from '../../commands/registry.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ShortcutLabel } from '../../components/shortcut-label.tsx';
import { useApp } from '../../store/hooks.ts';
import './settings-dialog.css';

const words = dialogStrings.shortcuts;

/** Every key there is, from the list that makes them work. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const letterKeys = useApp((state) => state.settings.letterKeys);
  return (
    <Dialog wide title={words.title} closeLabel={appStrings.close} onClose={onClose}>
      <p className="shortcut-note">{letterKeys ? words.note : words.lettersOff}</p>
      <ul className="shortcut-list">
        {commands.map(
          ({ id, label, shortcut }) =>
            shortcut && (
              <li key={id}>
                {label}
                <ShortcutLabel shortcut={shortcut} />
              </li>
            ),
        )}
        {clipboardKeys.map(({ label, shortcut }) => (
          <li key={shortcut}>
            {label}
            <ShortcutLabel shortcut={shortcut} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
