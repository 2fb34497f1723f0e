// A step on its way to another place in the agenda. Nothing moves before the drop; a line shows where.
import { useCallback, useRef } from 'react';
import type { Stage, StageId } from '#shared/domain/stage.ts';
import { putStage } from '../../commands/prepare-commands.ts';
import { type Pane, useBoardDrag } from '../../dnd/use-board-drag.ts';
import { useSession } from '../../store/hooks.ts';
import { useCommandContext } from '../console/use-command-context.ts';
import { placeAt } from './place-at.ts';

interface Place {
  readonly beforeId: StageId | null;
}

/** For the list of steps in their order: each row names its step. */
export function useStageDrag(stages: readonly Stage[]): (list: HTMLElement | null) => void {
  const context = useCommandContext();
  const readOnly = useSession((state) => state.readOnly !== null);
  const list = useRef<HTMLElement | null>(null);
  const rows = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('.prepare-row') ?? []),
  ];
  const pane = (element: HTMLElement): Pane<Stage, Place> => ({
    element,
    hit({ y }) {
      const top = element.getBoundingClientRect().top - element.scrollTop;
      const middles = rows().map((row) => {
        const box = row.getBoundingClientRect();
        return box.top - top + box.height / 2;
      });
      return { beforeId: stages[placeAt(middles, y)]?.id ?? null };
    },
  });
  const connect = useBoardDrag<Stage, Place>({
    handle: '.prepare-stage',
    take(handle) {
      const what = stages.find(({ id }) => id === handle.dataset['stage']);
      return what && !readOnly ? { what, count: 1, looks: handle } : null;
    },
    panes: () => (list.current ? [pane(list.current)] : []),
    answer(target) {
      const at = target ? stages.findIndex(({ id }) => id === target.beforeId) : null;
      for (const [nth, row] of rows().entries()) {
        const isLast = at === -1 && nth === stages.length - 1;
        if (nth === at) row.dataset['drop'] = 'before';
        else if (isLast) row.dataset['drop'] = 'after';
        else delete row.dataset['drop'];
      }
    },
    drop: (stage, { beforeId }) => putStage(context, stage, beforeId),
    mark(what, isDragged) {
      const row = list.current?.querySelector(`[data-stage="${what.id}"]`);
      row?.toggleAttribute('data-dragging', isDragged);
    },
  });
  return useCallback(
    (element: HTMLElement | null) => {
      list.current = element;
      connect(element);
    },
    [connect],
  );
}
