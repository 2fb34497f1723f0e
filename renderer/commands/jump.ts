// Going to a note or a group wherever it is: this window looks at a step that shows it, and the
// board brings it into sight. The room stays where it is.
import { agendaOf, openStage } from '#shared/derive/board.ts';
import type { Stage } from '#shared/domain/stage.ts';
import type { Jump } from '../store/view-store.ts';
import type { CommandContext } from './command.ts';
import { hasNotes, hasWall } from './selected-notes.ts';

type Context = Pick<CommandContext, 'store' | 'view' | 'stage'>;

export function jumpTo({ store, view, stage }: Context, jump: Jump): void {
  const { session } = store.state.getState();
  const note = jump.what === 'note' ? session.note.get(jump.id) : undefined;
  const canvasId = note?.canvasId ?? session.cluster.get(jump.id)?.canvasId;
  if (!canvasId) return;
  const shows = (one: Stage): boolean => {
    if (one.canvasId !== canvasId) return false;
    if (jump.what === 'cluster') return hasWall({ stage: one });
    // Beside the sort wall only questions show what is not sorted yet.
    const showsTray = one.kind === 'sort' || one.kind === 'collect' || one.kind === 'ideas';
    return hasNotes({ stage: one }) && (showsTray || note?.sort.at !== 'tray');
  };
  if (!stage || !shows(stage)) {
    const able = agendaOf(session).filter(shows);
    const to = able.find((one) => one.kind === 'sort') ?? able[0];
    if (!to) return;
    view.lookAt(to.id === openStage(session)?.id ? null : to.id);
  }
  view.jumpTo(jump);
}
