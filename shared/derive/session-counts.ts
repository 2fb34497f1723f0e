// What a session comes to in numbers, for telling one time of it from another.
import type { Session } from '../domain/session-body.ts';

export const countedKinds = [
  'notes',
  'ideas',
  'groups',
  'insights',
  'stakeholders',
  'partners',
  'programmes',
  'actions',
] as const;
export type CountedKind = (typeof countedKinds)[number];
export type SessionCounts = Readonly<Record<CountedKind, number>>;

/** Notes on a board of ideas are counted as ideas. */
export function countsOf(session: Session): SessionCounts {
  const isIdea = ({ canvasId }: { readonly canvasId: string }): boolean =>
    session.canvas.get(canvasId)?.kind === 'kindness';
  const ideas = [...session.note.values()].filter(isIdea).length;
  return {
    notes: session.note.size - ideas,
    ideas,
    groups: session.cluster.size,
    insights: session.insight.size,
    stakeholders: session.stakeholder.size,
    partners: session.partner.size,
    programmes: session.programme.size,
    actions: session.action.size,
  };
}
