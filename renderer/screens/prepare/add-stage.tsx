// A break, or a step of the ready plans, on a board of this session or on a new one.
import { useMemo, useState } from 'react';
import type { StageId } from '#shared/domain/stage.ts';
import { prepareWords as words } from '#shared/strings/prepare.ts';
import {
  addStage,
  type BoardChoice,
  boardsFor,
  offeredStages,
} from '../../commands/prepare-commands.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { useSession } from '../../store/hooks.ts';
import { useCommandContext } from '../console/use-command-context.ts';
import { boardNames } from './board-names.ts';

interface AddStageProps {
  readonly afterId: StageId | null;
  readonly onAdded: (stageId: StageId) => void;
}

const options = offeredStages.map(({ key: value, plan, board }) => ({
  value,
  label: plan.title,
  group: board ? words.boards[board] : words.plain,
}));

export function AddStage({ afterId, onAdded }: AddStageProps) {
  const context = useCommandContext();
  const session = useSession((state) => state.session);
  const readOnly = useSession((state) => state.readOnly !== null);
  const [key, setKey] = useState(afterId ? 'break' : 'arrive');
  const [board, setBoard] = useState<BoardChoice | null>(null);
  const names = useMemo(() => boardNames(session), [session]);
  const chosen = offeredStages.find((one) => one.key === key) ?? offeredStages[0];
  if (!chosen) return null;
  const boards = boardsFor(session, chosen);
  const where = boards.find((one) => one === board) ?? boards[0] ?? null;
  const add = (): void => {
    const stageId = addStage(context, chosen, where, afterId);
    if (stageId) onAdded(stageId);
  };
  return (
    <div className="prepare-add">
      <Select label={words.addWhat} value={chosen.key} options={options} onChange={setKey} />
      {where && (
        <Select
          label={words.addWhere}
          value={where}
          options={boards.map((one) => ({
            value: one,
            label: one === 'new' ? words.newBoard : (names.get(one) ?? ''),
          }))}
          onChange={(value) => setBoard(boards.find((one) => one === value) ?? null)}
        />
      )}
      <Button icon="add" look={afterId ? 'plain' : 'primary'} disabled={readOnly} onClick={add}>
        {afterId ? words.add : words.addFirst}
      </Button>
    </div>
  );
}
