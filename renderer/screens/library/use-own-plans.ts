import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PlanCard } from '#shared/api/views.ts';
import { useAppStores, usePlans } from '../../store/hooks.ts';
import { type OfferedPlan, offeredPlans } from './offered-plan.ts';

export interface OwnPlans {
  readonly all: readonly OfferedPlan[];
  readonly chosen: OfferedPlan | undefined;
  readonly choose: (planId: string) => void;
  readonly openFile: (file: File) => Promise<void>;
  readonly remove: (plan: PlanCard) => Promise<void>;
  readonly restore: () => Promise<void>;
}

/** What stands in its place when a plan goes. */
const BLANK = 'blank';

/** All plans and the one that is chosen; `file` is opened at once. */
export function useOwnPlans(firstId: string, file: File | null): OwnPlans {
  const { plans } = useAppStores();
  const shelf = usePlans((state) => state.shelf);
  const [chosenId, choose] = useState(firstId);
  const all = useMemo(() => offeredPlans(shelf?.plans ?? []), [shelf]);
  const openFile = useCallback(
    async (next: File): Promise<void> => {
      const planId = await plans.openFile(next);
      if (planId) choose(planId);
    },
    [plans],
  );
  useEffect(() => {
    plans.dismiss('problem');
    plans.dismiss('removed');
    void (file ? openFile(file) : plans.refresh());
  }, [plans, file, openFile]);
  return {
    all,
    chosen: all.find(({ id }) => id === chosenId),
    choose(planId) {
      plans.dismiss('problem');
      choose(planId);
    },
    openFile,
    async remove(plan) {
      if (await plans.remove(plan)) choose(BLANK);
    },
    async restore() {
      const planId = await plans.restore();
      if (planId) choose(planId);
    },
  };
}
