import type { Stage } from '#shared/domain/stage.ts';
import { familyWords as words } from '#shared/strings/tables.ts';
import { gatherSelected } from '../../../commands/family-commands.ts';
import { Button } from '../../../components/button.tsx';
import { useShownStage } from '../../../store/hooks.ts';
import { useCommandContext } from '../use-command-context.ts';

/** How many groups are selected, and what can be made of them. */
export function FamilyTool({ count }: { readonly count: number }) {
  const stage = useShownStage();
  return (
    <p className="wall-tools__state wall-tools__family">
      {words.selected(count)}
      {count > 1 && stage && <MakeFamily stage={stage} />}
    </p>
  );
}

function MakeFamily({ stage }: { readonly stage: Stage }) {
  const context = useCommandContext(stage);
  return (
    <Button look="quiet" shortcut="Shift+F" onClick={() => gatherSelected(context)}>
      {words.command}
    </Button>
  );
}
