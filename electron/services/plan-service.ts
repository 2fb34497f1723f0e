// Plans of people's own: saved from a session to a file, kept, and offered for new sessions.
import { type AppError, problem } from '#shared/api/errors.ts';
import type { ExportOutcome, PlanCard, PlanKept, PlanShelf } from '#shared/api/views.ts';
import { planOf } from '#shared/derive/session-plan.ts';
import type { SessionId } from '#shared/domain/session.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { planDocument } from '#shared/transfer/plan-document.ts';
import type { KeptPlan, OwnPlan } from '#shared/workshops/own-plan.ts';
import type { ExportSink, PlanStore } from './ports.ts';
import type { SessionService } from './session-service.ts';

interface SaveWish {
  readonly title: string;
  readonly outcome: string;
  readonly withAgreed: boolean;
}

export interface PlanService {
  /** To a file, and among the plans that are offered here. */
  save(sessionId: SessionId, wish: SaveWish): Promise<Result<ExportOutcome, AppError>>;
  list(): Promise<Result<PlanShelf, AppError>>;
  keep(plan: OwnPlan): Promise<Result<PlanKept, AppError>>;
  find(planId: string): Promise<Result<OwnPlan, AppError>>;
}

const cardOf = ({ planId, plan }: KeptPlan): PlanCard => ({
  planId,
  title: plan.title,
  outcome: plan.outcome,
  stages: plan.steps
    .filter(({ leftOut }) => !leftOut)
    .map(({ title, minutes }) => ({ title, minutes })),
});

export const createPlanService = (
  store: PlanStore,
  sessions: SessionService,
  sink: ExportSink,
  appVersion: string,
): PlanService => ({
  async save(sessionId, { title, outcome, withAgreed }) {
    const plan = await sessions.during<OwnPlan>(sessionId, async (live) =>
      ok({ title, outcome, ...planOf(live.session(), { withAgreed }) }),
    );
    if (!plan.ok) return plan;
    // A person may take their time over the dialog; the session is not held for it.
    const handed = await sink.hand(planDocument(plan.value, appVersion));
    if (!handed.ok || handed.value.kind === 'cancelled') return handed;
    const kept = await store.keep(plan.value);
    return kept.ok ? handed : kept;
  },
  async list() {
    const found = await store.list();
    if (!found.ok) return found;
    const { plans, unreadCount } = found.value;
    return ok({ plans: plans.map(cardOf), unreadCount });
  },
  async keep(plan) {
    const kept = await store.keep(plan);
    return kept.ok ? ok({ kind: 'plan', plan: cardOf(kept.value) }) : kept;
  },
  async find(planId) {
    const found = await store.list();
    if (!found.ok) return found;
    const own = found.value.plans.find((one) => one.planId === planId);
    return own ? ok(own.plan) : err(problem('plan.missing'));
  },
});
