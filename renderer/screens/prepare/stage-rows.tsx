import type { Stage, StageId } from '#shared/domain/stage.ts';
import { StageRow } from './stage-row.tsx';
import { useStageDrag } from './use-stage-drag.ts';

interface StageRowsProps {
  readonly stages: readonly Stage[];
  readonly chosenId: StageId | null;
  readonly onChoose: (stageId: StageId) => void;
}

/** The steps in their order, each of which can be dragged to another place. */
export function StageRows({ stages, chosenId, onChoose }: StageRowsProps) {
  const ref = useStageDrag(stages);
  return (
    <ol ref={ref}>
      {stages.map((stage, nth) => (
        <StageRow
          key={stage.id}
          stage={stage}
          isChosen={stage.id === chosenId}
          isFirst={nth === 0}
          isLast={nth === stages.length - 1}
          onChoose={() => onChoose(stage.id)}
        />
      ))}
    </ol>
  );
}
