import type { Session } from '#shared/domain/session-body.ts';
import type { PartnerStageKind } from '#shared/domain/stage.ts';

export function partnerDone(kind: PartnerStageKind, session: Session, canvasId: string): string {
  return session.canvas.has(canvasId) && kind ? '' : '';
}
