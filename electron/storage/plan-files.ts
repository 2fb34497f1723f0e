// Plans of people's own: a file each, written once under a name of its own and never over another.
// What is there and can't be read is left as it is.
import { join } from 'node:path';
import { problem } from '#shared/api/errors.ts';
import { limits } from '#shared/domain/limits.ts';
import { PLAN_EXTENSION, readPlan, writePlan } from '#shared/format/plan-file.ts';
import { parseJson } from '#shared/format/safe-json.ts';
import { equalValues } from '#shared/lib/equal.ts';
import { newId } from '#shared/lib/id.ts';
import { err, ok } from '#shared/lib/result.ts';
import { type KeptPlan, type PlanId, planIdSchema } from '#shared/workshops/own-plan.ts';
import type { PlanStore } from '../services/ports.ts';
import type { Disk } from './disk.ts';
import { diskProblem, errorCode } from './disk-problem.ts';
import { renameStubbornly, writeDurably } from './durable-file.ts';
import { ensureFolder } from './ensure-folder.ts';
import { decode, listFolder, readBytes } from './read-document.ts';
import { serialLane } from './serial-lane.ts';
import { plansFolder } from './session-paths.ts';

const REMOVED = '.removed';

/** Whose file it is, by its name; null when it is not one of ours. */
function planIdIn(name: string): PlanId | null {
  if (!name.endsWith(PLAN_EXTENSION)) return null;
  const planId = planIdSchema.safeParse(name.slice(0, -PLAN_EXTENSION.length));
  return planId.success ? planId.data : null;
}

function planIn(planId: PlanId, bytes: Uint8Array): KeptPlan | null {
  const text = decode(bytes);
  const parsed = text === null ? null : parseJson(text);
  const plan = parsed?.ok ? readPlan(parsed.value) : null;
  return plan?.ok ? { planId, plan: plan.value } : null;
}

export function createPlanStore(disk: Disk, data: string): PlanStore {
  const folder = plansFolder(data);
  const lane = serialLane();
  const keptAt = (planId: PlanId): string => join(folder, `${planId}${PLAN_EXTENSION}`);
  const removedAt = (planId: PlanId): string => join(folder, `${planId}${REMOVED}`);

  /** @throws what the disk throws when it does not list the folder */
  const readAll = async () => {
    const plans: KeptPlan[] = [];
    let unreadCount = 0;
    for (const name of [...(await listFolder(disk, folder))].sort()) {
      const planId = planIdIn(name);
      if (!planId) continue;
      const read = await readBytes(disk, join(folder, name), limits.planBytes);
      const plan = read.kind === 'bytes' ? planIn(planId, read.bytes) : null;
      if (plan) plans.push(plan);
      else unreadCount++;
    }
    return { plans, unreadCount };
  };
  const move = (from: string, to: string) =>
    lane.run(async () => {
      try {
        await renameStubbornly(disk, from, to);
        await disk.fs.syncFolder(folder);
        return ok(null);
      } catch (thrown) {
        return err(errorCode(thrown) === 'ENOENT' ? problem('plan.missing') : diskProblem(thrown));
      }
    });

  return {
    list: () => lane.run(() => readAll().then(ok, (thrown: unknown) => err(diskProblem(thrown)))),
    keep: (plan) =>
      lane.run(async () => {
        try {
          const { plans, unreadCount } = await readAll();
          const known = plans.find((one) => equalValues(one.plan, plan));
          if (known) return ok(known);
          if (plans.length + unreadCount >= limits.plans) return err(problem('plan.full'));
          await ensureFolder(disk, folder);
          const planId = newId('plan', () => disk.random.bytes());
          await writeDurably(disk, keptAt(planId), Buffer.from(writePlan(plan, disk.appVersion)));
          return ok({ planId, plan });
        } catch (thrown) {
          return err(diskProblem(thrown));
        }
      }),
    remove: (planId) => move(keptAt(planId), removedAt(planId)),
    restore: (planId) => move(removedAt(planId), keptAt(planId)),
  };
}

/** What was removed can be brought back while the app runs, no longer. Never throws. */
export async function sweepPlans(disk: Disk, data: string): Promise<void> {
  const folder = plansFolder(data);
  for (const name of await listFolder(disk, folder).catch(() => []))
    if (name.endsWith(REMOVED)) await disk.fs.remove(join(folder, name)).catch(() => undefined);
}
