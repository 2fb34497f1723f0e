// Whole cases: a fresh disk, a workshop played on it with one fault, and the verdict.

import type { PowerCut } from './disk-tree.ts';
import { gestureScript, type Script } from './gesture-script.ts';
import { type Fault, isMutating, type LoggedOp, MemoryDisk } from './memory-disk.ts';
import { judge, type Verdict } from './oracle.ts';
import { VirtualTime } from './virtual-time.ts';
import { type Pace, Process, playWorkshop, steadyPace, type Told } from './workshop-run.ts';

export interface Played {
  readonly disk: MemoryDisk;
  readonly time: VirtualTime;
  readonly told: Told;
}

export const script: Script = gestureScript(40);

/** Plays on a fresh disk; `fault` is asked before every operation. */
export async function play(
  fault: (op: LoggedOp) => Fault | null,
  pace: Pace = steadyPace,
  which: Script = script,
): Promise<Played> {
  const time = new VirtualTime();
  const disk = new MemoryDisk(time.now);
  disk.setFaults(fault);
  const process = new Process(disk, time);
  await playWorkshop(process, which, pace);
  return { disk, time, told: process.told };
}

/** The operations of a run in which nothing fails. */
export async function undisturbed(pace: Pace = steadyPace): Promise<readonly LoggedOp[]> {
  const { disk } = await play(() => null, pace);
  return disk.log;
}

export const changing = (ops: readonly LoggedOp[]): readonly LoggedOp[] => ops.filter(isMutating);

type When = Extract<Fault, { kind: 'kill' }>['when'];
/** The process dies at one operation. */
export async function killedAt(
  nth: number,
  when: When,
  pace = steadyPace,
): Promise<Verdict & { readonly told: Told }> {
  const { disk, time, told } = await play(
    (op) => (op.nth === nth ? { kind: 'kill', when } : null),
    pace,
  );
  return { ...(await judge(disk, time, script, told)), told };
}

/** The power goes after one operation. */
export async function powerCutAt(nth: number, cut: PowerCut, pace = steadyPace): Promise<Verdict> {
  const { disk, time, told } = await play(
    (op) => (op.nth === nth ? { kind: 'kill', when: 'after' } : null),
    pace,
  );
  return judge(disk.afterPowerCut(cut), time, script, told);
}

/**
 * The process dies, the next one opens and dies too, and then the power goes: whatever the second
 * said to be saved, by opening it, must be on the disk. Answers which rule was broken.
 */
export async function secondKillAt(
  first: number,
  second: number,
  cut: PowerCut,
  pace = steadyPace,
): Promise<string | null> {
  const { disk, time, told } = await play(
    (op) => (op.nth === first ? { kind: 'kill', when: 'after' } : null),
    pace,
  );
  const next = disk.revive();
  next.setFaults((op) => (op.nth === second ? { kind: 'kill', when: 'after' } : null));
  time.forget();
  const process = new Process(next, time, 77);
  const shown = await process.openAndClose(script);
  const verdict = await judge(next.afterPowerCut(cut), time, script, told);
  if (verdict.broken) return verdict.broken;
  const lost = shown && verdict.first && verdict.first.state !== shown;
  return lost ? 'what the second process showed as saved is gone' : null;
}

/** The disk fails at one operation, or at every one from there on; then the process is killed. */
export async function failingAt(
  nth: number,
  fault: Fault,
  how: 'once' | 'for ever',
  cut: PowerCut | null,
  pace = steadyPace,
): Promise<Verdict & { readonly told: Told }> {
  const { disk, time, told } = await play(
    (op) => (op.nth === nth || (how === 'for ever' && op.nth > nth) ? fault : null),
    pace,
  );
  const left = cut ? disk.afterPowerCut(cut) : disk;
  return { ...(await judge(left, time, script, told)), told };
}

/** `count` of these, evenly spread, always the same. */
export function spread<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count);
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, nth) => all[Math.floor(nth * step)],
  ).filter((one) => one !== undefined);
}
