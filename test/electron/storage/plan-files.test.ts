// Plans of people's own on a disk that may fail, fill up or hold what somebody else put there.
import { expect, test } from 'vitest';
import { writePlan } from '#shared/format/plan-file.ts';
import { newId } from '#shared/lib/id.ts';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { flatten } from '#shared/workshops/flat-plan.ts';
import type { OwnPlan } from '#shared/workshops/own-plan.ts';
import { createPlanStore, sweepPlans } from '../../../electron/storage/plan-files.ts';
import { seededBytes } from '../../builders/random.ts';
import { type FaultTable, MemoryDisk } from './memory-disk.ts';
import { VirtualTime } from './virtual-time.ts';

const DATA = '/data';
const FOLDER = `${DATA}/plans`;
const instantly = (_: number, run: () => void): (() => void) => {
  queueMicrotask(run);
  return () => undefined;
};
const onDisk = (memory: MemoryDisk, seed = 1) => ({
  fs: memory.fs,
  clock: { now: () => 1 },
  random: { bytes: seededBytes(seed) },
  schedule: instantly,
  appVersion: '0.0.0',
});
async function opened(faults: FaultTable = () => null) {
  const memory = new MemoryDisk(new VirtualTime().now);
  await memory.fs.makeFolder(DATA);
  await memory.fs.syncFolder('/');
  memory.setFaults(faults);
  return { memory, store: createPlanStore(onDisk(memory), DATA) };
}
const ready = (nth: number): OwnPlan => {
  const plan = catalogue[nth];
  if (!plan) throw new Error('There are fewer plans.');
  return { title: plan.title, outcome: plan.outcome, ...flatten(plan) };
};
const idOf = async (kept: ReturnType<ReturnType<typeof createPlanStore>['keep']>) => {
  const answer = await kept;
  if (!answer.ok) throw new Error(answer.error.type);
  return answer.value.planId;
};

test('a plan is there next time, also after the power went, and the same one is kept once', async () => {
  const { memory, store } = await opened();
  expect(await store.list()).toEqual({ ok: true, value: { plans: [], unreadCount: 0 } });
  const planId = await idOf(store.keep(ready(0)));
  expect(await idOf(store.keep({ ...ready(0) }))).toBe(planId);
  await store.keep(ready(1));
  const after = memory.afterPowerCut({ data: 'dropped', keepsName: () => false });
  const found = await createPlanStore(onDisk(after), DATA).list();
  if (!found.ok) throw new Error(found.error.type);
  expect(found.value.plans).toHaveLength(2);
  expect(found.value.plans).toContainEqual({ planId, plan: ready(0) });
});

test('a removed plan comes back until the folder is opened anew', async () => {
  const { memory, store } = await opened();
  const planId = await idOf(store.keep(ready(0)));
  expect(await store.remove(planId)).toEqual({ ok: true, value: null });
  expect(await store.list()).toMatchObject({ value: { plans: [] } });
  expect(await store.restore(planId)).toEqual({ ok: true, value: null });
  expect(await store.list()).toMatchObject({ value: { plans: [{ planId }] } });
  await store.remove(planId);
  await sweepPlans(onDisk(memory), DATA);
  expect(await store.restore(planId)).toMatchObject({ error: { type: 'plan.missing' } });
  expect(memory.paths(FOLDER)).toEqual([]);
});

test('what can’t be read is counted and left as it is; what is not ours is not looked at', async () => {
  const { memory, store } = await opened();
  await store.keep(ready(0));
  const name = (nth: number): string => `${newId('plan', seededBytes(90 + nth))}`;
  const strange = [
    '{"commonboard":"plan"',
    writePlan(ready(1), '0').replace('"minReader": 1', '"minReader": 9'),
    '\0\0\0\0',
    '['.repeat(60_000),
  ];
  for (const [nth, text] of strange.entries())
    memory.put(`${FOLDER}/${name(nth)}.commonworkshop.json`, Buffer.from(text));
  memory.put(`${FOLDER}/readme.txt`, Buffer.from('Ours'));
  memory.put(`${FOLDER}/__proto__.commonworkshop.json`, Buffer.from('{}'));
  const before = memory.paths(FOLDER);
  expect(await store.list()).toMatchObject({ value: { plans: [{}], unreadCount: 4 } });
  await store.keep(ready(0));
  await sweepPlans(onDisk(memory), DATA);
  expect(memory.paths(FOLDER)).toEqual(before);
});

test.each([
  ['ENOSPC', 'disk.full'],
  ['EROFS', 'disk.read-only'],
  ['EIO', 'disk.failing'],
] as const)(
  '%s at any operation is said, loses no plan and leaves no half of one',
  async (code, type) => {
    const quiet = await opened();
    await quiet.store.keep(ready(0));
    quiet.memory.log.length = 0;
    await quiet.store.keep(ready(1));
    const count = quiet.memory.log.length;
    expect(count).toBeGreaterThan(6);
    for (let nth = 0; nth < count; nth++) {
      const { memory, store } = await opened();
      const planId = await idOf(store.keep(ready(0)));
      const from = memory.log.length;
      memory.setFaults((op) => (op.nth >= from + nth ? { kind: 'error', code } : null));
      const kept = await store.keep(ready(1));
      if (!kept.ok) expect(kept.error.type).toBe(type);
      const found = await createPlanStore(onDisk(memory.revive()), DATA).list();
      if (!found.ok) throw new Error(found.error.type);
      expect(found.value.unreadCount).toBe(0);
      expect(found.value.plans).toContainEqual({ planId, plan: ready(0) });
      if (kept.ok) expect(found.value.plans).toHaveLength(2);
    }
  },
);

test('a folder that does not answer is told, not taken for empty', async () => {
  const { store } = await opened(({ name }) =>
    name === 'list' ? { kind: 'error', code: 'EIO' } : null,
  );
  expect(await store.list()).toMatchObject({ ok: false, error: { type: 'disk.failing' } });
  expect(await store.keep(ready(0))).toMatchObject({ ok: false, error: { type: 'disk.failing' } });
});
