// A break, or a step of the ready plans that fits a board of this session.
import { useMemo, useState } from 'react';
import type { StageId } from '#shared/domain/stage.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';
import { addStage, offeredStages } from '../../commands/prepare-commands.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { useSession } from '../../store/hooks.ts';
import { useCommandContext } from '../console/use-command-context.ts';

interface AddStageProps {
  readonly afterId: StageId | null;
  readonly onAdded: (stageId: StageId) => void;
}

export function AddStage({ afterId, onAdded }: AddStageProps) {
  const context = useCommandContext();
  const session = useSession((state) => state.session);
  const readOnly = useSession((state) => state.readOnly !== null);
  const offered = useMemo(() => offeredStages(session), [session]);
  const [key, setKey] = useState('break');
  const chosen = offered.find((one) => one.key === key) ?? offered[0];
  if (!chosen) return null;
  const add = (): void => {
    const stageId = addStage(context, chosen, afterId);
    if (stageId) onAdded(stageId);
  };
  return (
    <div className="prepare-add">
      <Select
        label={words.addWhat}
        value={chosen.key}
        options={offered.map(({ key: value, plan }) => ({ value, label: plan.title }))}
        onChange={setKey}
      />
      <Button icon="add" disabled={readOnly} onClick={add}>
        {words.add}
      </Button>
    </div>
  );
}
