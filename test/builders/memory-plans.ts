// Plans in memory, for tests of what does not concern the disk.
import { problem } from '#shared/api/errors.ts';
import { newId } from '#shared/lib/id.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { KeptPlan } from '#shared/workshops/own-plan.ts';
import type { PlanStore } from '../../electron/services/ports.ts';
import { seededBytes } from './random.ts';

export function memoryPlans(): PlanStore {
  const random = seededBytes(77);
  const kept = new Map<string, KeptPlan>();
  const removed = new Map<string, KeptPlan>();
  const move = (planId: string, from: Map<string, KeptPlan>, to: Map<string, KeptPlan>) => {
    const one = from.get(planId);
    if (!one) return err(problem('plan.missing'));
    from.delete(planId);
    to.set(planId, one);
    return ok(null);
  };
  return {
    list: async () => ok({ plans: [...kept.values()], unreadCount: 0 }),
    async keep(plan) {
      const one = { planId: newId('plan', random), plan };
      kept.set(one.planId, one);
      return ok(one);
    },
    remove: async (planId) => move(planId, kept, removed),
    restore: async (planId) => move(planId, removed, kept),
  };
}
