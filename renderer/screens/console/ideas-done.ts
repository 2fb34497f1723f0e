import type { Session } from '#shared/domain/session-body.ts';

export type IdeasKind = 'objective' | 'how-could-we' | 'prioritise' | 'tag';

export function ideasDone(kind: IdeasKind, session: Session, canvasId: string): string {
  return session.canvas.has(canvasId) && kind ? '' : '';
}
