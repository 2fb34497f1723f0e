import type { Session } from '#shared/domain/session-body.ts';
import type { StakeholderStageKind } from '#shared/domain/stage.ts';

export function stakeholderDone(
  kind: StakeholderStageKind,
  session: Session,
  canvasId: string,
): string {
  return session.canvas.has(canvasId) && kind ? '' : '';
}
