import { suggestCommands } from '../../../commands/suggest-commands.ts';
import { Button } from '../../../components/button.tsx';
import { useOpenSession, useSession, useShownStage } from '../../../store/hooks.ts';
import { random } from '../use-command-context.ts';
import './suggest-tool.css';

const [command] = suggestCommands;

/** At the head of the tray, while there is something in it that could belong together. */
export function SuggestTool() {
  const { store, view, client } = useOpenSession();
  const stage = useShownStage();
  const context = { store, view, client, stage, random, now: Date.now };
  const isEnabled = useSession(() => command?.isEnabled(context) === true);
  if (!command || !isEnabled) return null;
  return (
    <div className="suggest-tool">
      <Button look="quiet" icon="group" onClick={() => command.run(context)}>
        {command.label}
      </Button>
    </div>
  );
}
