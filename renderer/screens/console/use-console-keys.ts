import { useEffect } from 'react';
import { snapshotWords } from '#shared/strings/snapshots.ts';
import { isLookingBack, worksInPast } from '../../commands/in-the-past.ts';
import { commandForKey, type KeyPress } from '../../commands/keys.ts';
import { commands } from '../../commands/registry.ts';
import { useApp } from '../../store/hooks.ts';
import { useCommandContext } from './use-command-context.ts';

const textFields = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

function whereIs(target: EventTarget | null): KeyPress['where'] {
  if (!(target instanceof Element) || target === document.body) return 'board';
  if (target.closest(textFields)) return 'text';
  return target.closest('[data-board]') ? 'board' : 'elsewhere';
}

const pressOf = (event: KeyboardEvent): KeyPress => ({
  key: event.key,
  mod: event.ctrlKey || event.metaKey,
  shift: event.shiftKey,
  alt: event.altKey,
  isComposing: event.isComposing,
  where: whereIs(event.target),
});

/** Keys of the whole console. What is open above it (a dialog, a menu) has the keys to itself. */
export function useConsoleKeys(): void {
  const context = useCommandContext();
  const letterKeys = useApp((state) => state.settings.letterKeys);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
      const command = commandForKey(pressOf(event), commands, letterKeys);
      const isPast = isLookingBack(context.view) && event.key !== 'Escape';
      if (command && isPast && !worksInPast(command)) {
        event.preventDefault();
        context.view.announce(snapshotWords.onlyNow);
        return;
      }
      if (!command?.isEnabled(context)) return;
      event.preventDefault();
      command.run(context);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [context, letterKeys]);
}
