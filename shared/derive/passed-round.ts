// Whether the screen is in other hands: people vote or score at it, one after the other.
import type { Session } from '../domain/session-body.ts';
import type { Stage } from '../domain/stage.ts';

type Rounds = Pick<Session, 'round' | 'scoring'>;

export function isPassedRound({ round, scoring }: Rounds, stage: Stage | null): boolean {
  if (stage?.canvasId == null) return false;
  const isHere = ({ canvasId, state }: { readonly canvasId: string; readonly state: string }) =>
    canvasId === stage.canvasId && state === 'open';
  if (stage.kind === 'score') return [...scoring.values()].some(isHere);
  if (stage.kind !== 'vote' && stage.kind !== 'prioritise') return false;
  return [...round.values()].some((one) => one.kind === 'dots' && isHere(one));
}
