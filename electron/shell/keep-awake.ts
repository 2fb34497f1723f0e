// While the clock of a step runs, no display goes dark: neither the projector nor the laptop.
import type { PowerSaveBlocker } from 'electron';

export interface Awake {
  stayOn(on: boolean): void;
}

export function keepAwake(blocker: Pick<PowerSaveBlocker, 'start' | 'stop'>): Awake {
  let held: number | null = null;
  return {
    stayOn(on) {
      if (on === (held !== null)) return;
      if (held !== null) blocker.stop(held);
      held = on ? blocker.start('prevent-display-sleep') : null;
    },
  };
}
