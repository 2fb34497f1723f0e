// This window's own changes as steps to walk back and forth. A step is one gesture: the batches
// that share a mark belong together. Pure values; the store asks the host to do the work.
export interface Step {
  readonly seqs: readonly number[];
  readonly mark: string | null;
}
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const emptyHistory: History = { done: [], undone: [] };

const STEPS_KEPT = 500;
const alone = (seq: number, mark: string | null = null): Step => ({ seqs: [seq], mark });

/** A gesture was made: it joins the last step when both carry the same mark. */
export function record({ done }: History, seq: number, mark: string | null): History {
  const last = done.at(-1);
  const joins = last !== undefined && mark !== null && last.mark === mark;
  const next = joins
    ? [...done.slice(0, -1), { ...last, seqs: [...last.seqs, seq] }]
    : [...done, alone(seq, mark)];
  return { done: next.slice(-STEPS_KEPT), undone: [] };
}

const without = (steps: readonly Step[], seq: number): readonly Step[] =>
  steps
    .map((step) => ({ ...step, seqs: step.seqs.filter((one) => one !== seq) }))
    .filter((step) => step.seqs.length > 0);

/** The host refused a batch: there is nothing to undo. */
export const forget = ({ done, undone }: History, seq: number): History => ({
  done: without(done, seq),
  undone: without(undone, seq),
});

/** The next typing starts a step of its own. */
export const endMark = (history: History): History => {
  const last = history.done.at(-1);
  if (!last || last.mark === null) return history;
  return { ...history, done: [...history.done.slice(0, -1), { ...last, mark: null }] };
};

/** The last step moves over; `seq` is the batch that undoes it, and what redo would undo. */
export const movedBack = ({ done, undone }: History, seq: number): History => ({
  done: done.slice(0, -1),
  undone: [...undone, alone(seq)],
});
export const movedForth = ({ done, undone }: History, seq: number): History => ({
  done: [...done, alone(seq)],
  undone: undone.slice(0, -1),
});
