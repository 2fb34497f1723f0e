import { clockStrings } from '#shared/strings/clock.ts';
import { commandById } from '../../commands/registry.ts';
import { Button } from '../../components/button.tsx';
import { useSession } from '../../store/hooks.ts';
import { useCommandContext } from './use-command-context.ts';

/** One minute more or less for the open step. */
export function MinuteButton({ by }: { readonly by: -1 | 1 }) {
  const context = useCommandContext();
  const command = commandById(by < 0 ? 'clock.less' : 'clock.more');
  const enabled = useSession(() => command.isEnabled(context));
  return (
    <Button
      look="quiet"
      name={command.label}
      disabled={!enabled}
      onClick={() => command.run(context)}
    >
      {by < 0 ? clockStrings.lessSign : clockStrings.moreSign}
    </Button>
  );
}
