import { type LeftOut, leftOutReasons } from '../api/import-preview.ts';

type Reason = LeftOut['reason'];

/** Counts what an import cuts or leaves out, so that it is said and never silent. */
export class LeftOutTally {
  readonly #counts = new Map<Reason, number>();

  add(reason: Reason, count = 1): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count);
  }

  /** Only what happened, always in the same order. */
  list(): readonly LeftOut[] {
    return leftOutReasons.flatMap((reason) => {
      const count = this.#counts.get(reason) ?? 0;
      return count > 0 ? [{ reason, count }] : [];
    });
  }
}
