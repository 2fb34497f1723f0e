// session.json beside what the journals say: is it ours, was it edited while nobody had it open, or
// does it come from elsewhere? Only an edit of the newest state is taken; everything else of
// someone else's is kept beside ours.
import type { RecoveryNotice } from '#shared/api/views.ts';
import type { Session } from '#shared/domain/session-body.ts';
import { toBody } from '#shared/domain/session-json.ts';
import type { Change } from '#shared/format/change-frame.ts';
import { equalValues } from '#shared/lib/equal.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import type { Checkpoint, GoodCheckpoint, ReadCheckpoint } from './checkpoint-file.ts';
import type { Base, Route } from './recovery-plan.ts';

/** A route that was walked. */
export interface Walked extends Route {
  readonly session: Session;
}
export interface Judgement {
  readonly session: Session;
  readonly revision: number;
  /** session.json says exactly this. */
  readonly isCurrent: boolean;
  /** session.json is someone else's and was not taken. */
  readonly isForeign: boolean;
  readonly notices: readonly RecoveryNotice[];
  /** An outside edit took this one's place; a snapshot of it is kept. */
  readonly replaced: Checkpoint | null;
}

export const replay = (session: Session, changes: readonly Change[]): Session =>
  changes.reduce((held, change) => applyDiff(held, change.diff), session);

/** `seen`: the highest revision that was met anywhere; above the route's end, something is lost. */
export function judgeCheckpoint(
  checkpoint: ReadCheckpoint,
  best: Walked,
  seen: number,
  journalBases: readonly Base[],
  changes: ReadonlyMap<number, Change>,
): Judgement {
  const gap = seen > best.end;
  const ours: Judgement = {
    session: best.session,
    revision: gap ? seen + 1 : best.end,
    isCurrent: false,
    isForeign: false,
    notices: [],
    replaced: null,
  };
  if (checkpoint.kind !== 'good') return ours;
  if (best.base.source === 'checkpoint' && best.changes.length === 0)
    return takenAsBase(checkpoint, ours, seen);
  if (checkpoint.revision < best.end) {
    const isForeign = checkpoint.edited || differs(checkpoint, journalBases, changes);
    return isForeign ? { ...ours, isForeign, notices: [notice('conflict')] } : ours;
  }
  if (gap) return ours;
  if (sameState(checkpoint.session, best.session))
    return { ...ours, isCurrent: !checkpoint.edited && checkpoint.mendedCount === 0 };
  const { session } = checkpoint;
  const replaced = { session: best.session, revision: best.end };
  return { ...ours, session, revision: seen + 1, replaced, notices: noticesOf(checkpoint, true) };
}

function takenAsBase(checkpoint: GoodCheckpoint, ours: Judgement, seen: number): Judgement {
  const notices = noticesOf(checkpoint, checkpoint.edited);
  const isCurrent = notices.length === 0 && ours.revision === checkpoint.revision;
  return { ...ours, revision: isCurrent ? ours.revision : seen + 1, isCurrent, notices };
}

const noticesOf = ({ mendedCount }: GoodCheckpoint, edited: boolean): readonly RecoveryNotice[] => [
  ...(edited ? [notice('edited-outside')] : []),
  ...(mendedCount > 0 ? [{ ...notice('mended'), recoveredCount: mendedCount }] : []),
];

const notice = (kind: RecoveryNotice['kind']): RecoveryNotice => ({
  kind,
  recoveredCount: 0,
  totalCount: null,
  upTo: null,
});

const sameState = (a: Session, b: Session): boolean => equalValues(toBody(a), toBody(b));

/** Whether the journals remember another state at the checkpoint's revision. */
function differs(
  checkpoint: GoodCheckpoint,
  journalBases: readonly Base[],
  changes: ReadonlyMap<number, Change>,
): boolean {
  const [base] = journalBases
    .filter((one) => one.revision <= checkpoint.revision)
    .sort((a, b) => b.revision - a.revision);
  const session = base?.read();
  if (!base || !session) return false;
  const steps: Change[] = [];
  for (let at = base.revision + 1; at <= checkpoint.revision; at++) {
    const change = changes.get(at);
    if (!change) return false;
    steps.push(change);
  }
  return !sameState(checkpoint.session, replay(session, steps));
}
