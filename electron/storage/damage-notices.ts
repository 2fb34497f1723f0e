import type { RecoveryNotice } from '#shared/api/views.ts';
import type { ReadCheckpoint } from './checkpoint-file.ts';
import type { Journal, Route } from './recovery-plan.ts';

/**
 * At most one notice, when something that the newest state rests on was not whole. `seen`: the
 * highest revision that was met anywhere.
 */
export function damageNotices(
  checkpoint: ReadCheckpoint,
  { base, changes, end }: Route,
  journals: readonly Journal[],
  seen: number,
): readonly RecoveryNotice[] {
  const gap = seen - end;
  const isCheckpointLost = checkpoint.kind === 'damaged' || checkpoint.kind === 'missing';
  const restsOn = (journal: Journal): boolean =>
    base.source === 'journal'
      ? journal.name === base.journal
      : journal.frames.some((frame) => frame.revision === end);
  const isHurt = journals.some((journal) => (journal.damaged || journal.torn) && restsOn(journal));
  if (gap === 0 && !isCheckpointLost && !isHurt) return [];
  return [
    {
      kind: 'recovered',
      recoveredCount: changes.length,
      totalCount: gap > 0 ? changes.length + gap : null,
      upTo: changes.at(-1)?.at ?? null,
    },
  ];
}
