// Plans of people's own as this console sees them: opened from files, offered, removed, brought back.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '#shared/api/client.ts';
import { type AppError, type ErrorType, problem } from '#shared/api/errors.ts';
import type { PlanCard, PlanShelf } from '#shared/api/views.ts';
import { limits } from '#shared/domain/limits.ts';
import { err, type Result } from '#shared/lib/result.ts';
import type { PlanId } from '#shared/workshops/own-plan.ts';

export interface PlansState {
  /** Null until the first answer. */
  readonly shelf: PlanShelf | null;
  readonly isReading: boolean;
  /** What was removed last, until it is taken back or something else is done. */
  readonly removed: PlanCard | null;
  readonly problem: AppError | null;
}

/** A file as a page gets it. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface PlansStore {
  readonly state: StoreApi<PlansState>;
  refresh(): Promise<void>;
  /** Keeps the plan of a file; null: there is none, and `problem` says why. */
  openFile(file: ChosenFile): Promise<PlanId | null>;
  remove(plan: PlanCard): Promise<boolean>;
  /** Brings back what was removed last. */
  restore(): Promise<PlanId | null>;
  dismiss(what: 'problem' | 'removed'): void;
}

/** What is no file of ours is here only that: no plan. */
const noPlan: readonly ErrorType[] = ['file.not-json', 'file.not-ours', 'file.no-notes'];
const MB = 1_048_576;

export function createPlansStore(client: Client): PlansStore {
  const state = createStore<PlansState>()(() => ({
    shelf: null,
    isReading: false,
    removed: null,
    problem: null,
  }));

  const refresh = async (): Promise<void> => {
    const answer = await client.call('plan.list', {});
    state.setState(answer.ok ? { shelf: answer.value } : { problem: answer.error });
  };
  const keep = async (file: ChosenFile): Promise<Result<PlanId, AppError>> => {
    if (file.size > limits.planBytes)
      return err(problem('file.too-large', { count: limits.planBytes / MB }));
    // A folder, or a file that went away between the choice and the reading.
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return err(problem('file.not-text'));
    const { name } = file;
    const read = await client.call('import.read', { name, bytes: new Uint8Array(bytes) });
    if (!read.ok) return noPlan.includes(read.error.type) ? err(problem('plan.none')) : read;
    const { importId, preview } = read.value;
    if (preview.kind !== 'plan') return err(problem('plan.none'));
    const kept = await client.call('plan.keep', { importId });
    return kept.ok ? { ok: true, value: kept.value.plan.planId } : kept;
  };

  return {
    state,
    refresh,
    async openFile(file) {
      state.setState({ isReading: true, problem: null, removed: null });
      const kept = await keep(file);
      if (kept.ok) await refresh();
      state.setState({ isReading: false, ...(kept.ok ? {} : { problem: kept.error }) });
      return kept.ok ? kept.value : null;
    },
    async remove(plan) {
      const answer = await client.call('plan.remove', { planId: plan.planId });
      state.setState(answer.ok ? { removed: plan, problem: null } : { problem: answer.error });
      await refresh();
      return answer.ok;
    },
    async restore() {
      const { removed } = state.getState();
      if (!removed) return null;
      const answer = await client.call('plan.restore', { planId: removed.planId });
      state.setState(answer.ok ? { removed: null, problem: null } : { problem: answer.error });
      await refresh();
      return answer.ok ? removed.planId : null;
    },
    dismiss: (what) => state.setState({ [what]: null }),
  };
}
