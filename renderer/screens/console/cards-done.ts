import type { Session } from '#shared/domain/session-body.ts';

export type CardsKind = 'cards' | 'measures' | 'gap' | 'commit' | 'readings' | 'held' | 'verdict';

export function cardsDone(kind: CardsKind, session: Session, canvasId: string): string {
  return session.canvas.has(canvasId) && kind ? '' : '';
}
