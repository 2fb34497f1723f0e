// How far a step of the kindness canvas has come; its wall of ideas has sentences of its own.
import type { Session } from '#shared/domain/session-body.ts';
import type { ProgrammeStageKind } from '#shared/domain/stage.ts';
import { cardsDone } from './cards-done.ts';
import { ideasDone } from './ideas-done.ts';

export function programmeDone(
  kind: ProgrammeStageKind,
  session: Session,
  canvasId: string,
): string {
  switch (kind) {
    case 'objective':
    case 'how-could-we':
    case 'prioritise':
    case 'tag':
      return ideasDone(kind, session, canvasId);
    default:
      return cardsDone(kind, session, canvasId);
  }
}
