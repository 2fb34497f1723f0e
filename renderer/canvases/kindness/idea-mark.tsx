import type { WallRef } from '#shared/domain/item-ref.ts';
import { useSession } from '../../store/hooks.ts';
import { markOf } from './use-idea-mark.ts';
import './idea-mark.css';

interface Props {
  readonly canvasId: string;
  readonly item: WallRef;
}

/** What a group of ideas answers, beside its name: ◆ question 2; or ◇ not linked. */
export function IdeaMark({ canvasId, item }: Props) {
  const shown = useSession(({ session }) => markOf(session, canvasId, item)?.shown ?? '');
  const spoken = useSession(({ session }) => markOf(session, canvasId, item)?.spoken ?? '');
  if (shown === '') return null;
  return (
    <span className="idea-mark" title={spoken}>
      <span aria-hidden="true">{shown}</span>
      <span className="spoken">{spoken}</span>
    </span>
  );
}
