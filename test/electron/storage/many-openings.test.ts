// A session that is opened again and again, a little work each time.
import { expect, test } from 'vitest';
import { ok } from '#shared/lib/result.ts';
import { gestureScript, type Script } from './gesture-script.ts';
import { isMutating, MemoryDisk } from './memory-disk.ts';
import { statesOf } from './oracle.ts';
import { namesLike } from './played-disk.ts';
import { VirtualTime } from './virtual-time.ts';
import { Process, reopen } from './workshop-run.ts';

const script: Script = gestureScript(60);
const LAST = 59;

const everything = { data: 'kept', keepsName: () => true } as const;

interface Opened {
  readonly disk: MemoryDisk;
  readonly time: VirtualTime;
  readonly saved: number;
}

/** Opens, does one gesture, closes; may die at an operation. */
async function openOnce(disk: MemoryDisk, time: VirtualTime, nth: number): Promise<Opened> {
  time.forget();
  const process = new Process(disk, time, nth + 2);
  const folder = await process.openFolder();
  const loaded = folder && (await process.openSession(folder, script.session));
  const step = script.steps[nth];
  if (loaded && step) {
    loaded.file.append(step.change, step.after);
    await process.wait(loaded.file.close());
  }
  return { disk, time, saved: process.told.saved };
}

/** All openings but the last. */
async function openAgainAndAgain(): Promise<Opened> {
  const time = new VirtualTime();
  let disk = new MemoryDisk(time.now);
  const first = new Process(disk, time, 1);
  const made = await first.openFolder();
  await first.wait(made?.sessions.create(script.session) ?? Promise.resolve(ok(null)));
  for (let nth = 0; nth < LAST; nth++) {
    disk = disk.revive();
    await openOnce(disk, time, nth);
  }
  return { disk, time, saved: LAST };
}

test('journals do not pile up, and wherever an opening ends no power cut finds too few', async () => {
  const before = await openAgainAndAgain();
  const next = (): MemoryDisk => before.disk.afterPowerCut(everything);
  const whole = await openOnce(next(), new VirtualTime(), LAST);
  expect(namesLike(whole.disk, /^journal-/).length).toBeLessThanOrEqual(42);
  const states = statesOf(script);
  const found = await reopen(whole.disk.revive(), whole.time, script.session, 900);
  expect([found.state, found.history.at(-1)]).toEqual([states.at(-1), 60]);
  const changing = whole.disk.log.filter(isMutating);
  expect(changing.map((op) => op.name)).toContain('remove');
  for (const [at, { nth }] of changing.entries()) {
    // Reading forty journals takes its time; what is removed last matters most.
    if (at % 3 !== 0 && at < changing.length - 6) continue;
    const disk = next();
    disk.setFaults((op) => (op.nth === nth ? { kind: 'kill', when: 'after' } : null));
    const killed = await openOnce(disk, new VirtualTime(), LAST);
    // Names that were not synced are lost, and what was removed is gone, or the other way round.
    const cut = disk.afterPowerCut({ data: 'dropped', keepsName: (one) => one % 2 === at % 2 });
    const left = await reopen(cut, killed.time, script.session, 901);
    expect(states.lastIndexOf(left.state)).toBeGreaterThanOrEqual(Math.max(LAST, killed.saved));
  }
});

test('settings that were written are there after a power cut', async () => {
  const time = new VirtualTime();
  const disk = new MemoryDisk(time.now);
  const process = new Process(disk, time, 1);
  const folder = await process.openFolder();
  const settings = { theme: 'dark-room', letterKeys: false, sound: true } as const;
  await process.wait(folder?.settings.write(settings) ?? Promise.resolve(null));
  const cut = disk.afterPowerCut({ data: 'dropped', keepsName: () => false });
  const next = await new Process(cut, time, 2).openFolder();
  expect(await next?.settings.read()).toEqual(settings);
});
