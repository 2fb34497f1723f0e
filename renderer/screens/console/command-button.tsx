import type { Command, CommandContext } from '../../commands/command.ts';
import { commandById } from '../../commands/registry.ts';
import { Button, type ButtonProps } from '../../components/button.tsx';
import type { IconName } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useSession, useView } from '../../store/hooks.ts';
import { useCommandContext } from './use-command-context.ts';

/** Asked again whenever the session or what is selected in it changes. */
function useEnabled(command: Command, context: CommandContext): boolean {
  useView((state) => state.selectedIds);
  useView((state) => state.past);
  return useSession(() => command.isEnabled(context));
}

interface CommandButtonProps {
  readonly id: string;
  readonly icon?: IconName;
  readonly look?: ButtonProps['look'];
  readonly label?: string;
  /** Keys that people should come to know stand beside the word. */
  readonly showShortcut?: boolean;
}

/** A button that is a command: its word, its keys and whether it can be done now. */
export function CommandButton({ id, icon, look, label, showShortcut }: CommandButtonProps) {
  const context = useCommandContext();
  const command = commandById(id);
  const enabled = useEnabled(command, context);
  return (
    <Button
      look={look ?? 'quiet'}
      disabled={!enabled}
      shortcut={showShortcut ? command.shortcut : null}
      {...(icon ? { icon } : {})}
      onClick={() => command.run(context)}
    >
      {label ?? command.label}
    </Button>
  );
}

/** The same for icons that everyone knows. */
export function CommandIcon({ id, icon }: { readonly id: string; readonly icon: IconName }) {
  const context = useCommandContext();
  const command = commandById(id);
  const enabled = useEnabled(command, context);
  return (
    <IconButton
      icon={icon}
      label={command.label}
      shortcut={command.shortcut}
      disabled={!enabled}
      onClick={() => command.run(context)}
    />
  );
}
