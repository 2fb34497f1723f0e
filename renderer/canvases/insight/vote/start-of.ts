// How a vote begins when nobody has changed anything yet.
import type { Round, VoteKind } from '#shared/domain/round.ts';
import type { RoomSize } from '#shared/domain/session.ts';
import { type Session, sessionRecord } from '#shared/domain/session-body.ts';
import type { StageKind } from '#shared/domain/stage.ts';

/** People, where nobody has counted them. */
const usualCount: Readonly<Record<RoomSize, number>> = {
  'up-to-12': 8,
  '13-to-24': 20,
  '25-to-40': 40,
};
const DOTS = 3;

/** The steps in which dots are given. */
const isVotedAt: ReadonlySet<StageKind> = new Set<StageKind>(['vote', 'prioritise']);

type Start = { readonly kind: VoteKind } & Pick<
  Round,
  'question' | 'budget' | 'perTargetMax' | 'voterCount'
>;

/** A second round asks the same people the same; by hands, because few things are left. */
export function startOf(session: Session, canvasId: string, parent: Round | null): Start {
  if (parent) {
    const { question, voterCount } = parent;
    const kind = parent.kind === 'tables' ? 'tables' : 'hands';
    return { kind, question, budget: 1, perTargetMax: 1, voterCount };
  }
  const stages = [...session.stage.values()];
  const stage = stages.find((one) => isVotedAt.has(one.kind) && one.canvasId === canvasId);
  const { roomSize } = sessionRecord(session);
  const tables = [...session.table.values()];
  const counts = tables.map((table) => table.peopleCount ?? 0);
  const isCounted = tables.length > 0 && counts.every((count) => count > 0);
  const large: VoteKind = tables.length > 0 ? 'tables' : 'hands';
  return {
    kind: roomSize === 'up-to-12' ? 'dots' : large,
    question: stage?.prompt ?? '',
    budget: DOTS,
    perTargetMax: DOTS,
    voterCount: isCounted ? counts.reduce((a, b) => a + b) : usualCount[roomSize],
  };
}
