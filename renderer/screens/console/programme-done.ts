import type { Session } from '#shared/domain/session-body.ts';
import type { ProgrammeStageKind } from '#shared/domain/stage.ts';

export function programmeDone(
  kind: ProgrammeStageKind,
  session: Session,
  canvasId: string,
): string {
  return session.canvas.has(canvasId) && kind ? '' : '';
}
