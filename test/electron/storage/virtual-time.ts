// Time that stands still until a test moves it.
import type { Schedule } from '../../../electron/storage/schedule.ts';

/** Everything that is waiting for nothing but its turn has had it. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export class VirtualTime {
  #now = 1_700_000_000_000;
  #elapsed = 0;
  #timers = new Set<{ readonly at: number; readonly run: () => void }>();

  /** The clock on the wall, which may jump; timers don't care. */
  readonly now = (): number => this.#now;
  jump(byMs: number): void {
    this.#now += byMs;
  }

  readonly schedule: Schedule = (delayMs, run) => {
    const timer = { at: this.#elapsed + delayMs, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  async advance(byMs: number): Promise<void> {
    const until = this.#elapsed + byMs;
    for (;;) {
      await settled();
      const [next] = [...this.#timers]
        .filter((timer) => timer.at <= until)
        .sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers.delete(next);
      this.#now += next.at - this.#elapsed;
      this.#elapsed = next.at;
      next.run();
    }
    this.#now += until - this.#elapsed;
    this.#elapsed = until;
  }

  /** A process that is gone leaves no timers. */
  forget(): void {
    this.#timers.clear();
  }
}
