// A plan that somebody saved from a session of theirs, to begin others with.
import { type Id, idSchema } from '../lib/id.ts';
import type { FlatPlan } from './flat-plan.ts';

export type PlanId = Id<'plan'>;
export const planIdSchema = idSchema('plan');

export interface OwnPlan extends FlatPlan {
  readonly title: string;
  /** What it is for, in one sentence. */
  readonly outcome: string;
}
/** As it is kept in the data folder. */
export interface KeptPlan {
  readonly planId: PlanId;
  readonly plan: OwnPlan;
}
