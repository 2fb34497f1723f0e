// What must hold after anything: everything that was said to be saved is there, the state is that
// of the first m changes for some m, a second restart finds the same, and work can go on.

import type { Session } from '#shared/domain/session-body.ts';
import { newId } from '#shared/lib/id.ts';
import { applyOps } from '#shared/ops/apply-op.ts';
import { applyDiff } from '#shared/ops/diff.ts';
import { seededBytes } from '../../builders/random.ts';
import type { Script, Step } from './gesture-script.ts';
import type { MemoryDisk } from './memory-disk.ts';
import type { VirtualTime } from './virtual-time.ts';
import { type Found, fingerprint, Refused, reopen, type Told } from './workshop-run.ts';

export interface Verdict {
  /** Which rule was broken, if one was. */
  readonly broken: string | null;
  readonly first: Found | null;
  /** How many changes were there. */
  readonly found: number;
}

const states = new WeakMap<Script, readonly string[]>();
export function statesOf(script: Script): readonly string[] {
  const held = states.get(script);
  if (held) return held;
  const all = [fingerprint(script.session), ...script.steps.map(({ after }) => fingerprint(after))];
  states.set(script, all);
  return all;
}

/** One more gesture, after everything. */
function oneMore(session: Session, revision: number): Step {
  const op = { type: 'session.rename', title: 'After the storm' } as const;
  const diff = applyOps(session, [op], 'facilitator');
  if (!diff.ok) throw new Error(diff.error);
  const change = {
    revision: revision + 1,
    clientId: newId('note', seededBytes(revision + 2)).slice(5),
    seq: 1,
    role: null,
    name: op.type,
    at: 1,
    diff: diff.value,
  };
  return { change, after: applyDiff(session, diff.value) };
}

export async function judge(
  disk: MemoryDisk,
  time: VirtualTime,
  script: Script,
  told: Told,
): Promise<Verdict> {
  let first: Found | null = null;
  let current = disk.revive();
  const verdict = (broken: string | null, found = -1): Verdict => ({ broken, first, found });
  try {
    first = await reopen(current, time, script.session, 101);
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    if (!told.created && thrown.problem.type === 'session.missing') return verdict(null);
    return verdict(`can't be opened: ${thrown.problem.type}`);
  }
  const all = statesOf(script);
  // Gestures may lead back to an earlier state: the latest one that fits is meant.
  const found = all.lastIndexOf(first.state);
  if (found < 0) return verdict('a state that never was');
  if (found < told.saved) return verdict(`${told.saved} saved, ${found} found`, found);
  if (found > told.appended) return verdict('more than was done', found);
  if (first.readOnly) return verdict('read-only', found);
  if (first.cards !== 1) return verdict('not in the library', found);
  // Going on is looked at in every third case.
  const goesOn = disk.log.length % 3 === 0;
  current = current.revive();
  const second = await reopen(current, time, script.session, 102, goesOn ? oneMore : undefined);
  if (second.state !== first.state) return verdict('a second restart finds something else', found);
  if (second.revision !== first.revision) return verdict('the revision moved by itself', found);
  if (second.notices.length > 0) return verdict('told twice', found);
  if (!goesOn) return verdict(null, found);
  const third = await reopen(current.revive(), time, script.session, 103);
  if (third.revision !== first.revision + 1) return verdict('work did not go on', found);
  return verdict(null, found);
}
