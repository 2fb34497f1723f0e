import { agreeWords } from '#shared/strings/day.ts';
import { endAgreements } from '../../commands/day-commands.ts';
import { Button } from '../../components/button.tsx';
import { useSession } from '../../store/hooks.ts';
import { useCommandContext } from './use-command-context.ts';

/** Says so while the room sees the agreements rather than this board. */
export function AgreementsBar() {
  const context = useCommandContext();
  const { agreements, frozen, blank } = useSession((state) => state.room);
  if (!agreements) return null;
  return (
    <div className="console-elsewhere" role="note">
      <p>{frozen || blank ? agreeWords.behind : agreeWords.shown}</p>
      <Button shortcut="Escape" onClick={() => endAgreements.run(context)}>
        {agreeWords.end}
      </Button>
    </div>
  );
}
