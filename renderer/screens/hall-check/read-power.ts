// Whether the laptop runs on mains, where the browser says so.
declare global {
  interface Navigator {
    readonly getBattery?: () => Promise<{ readonly charging: boolean; readonly level: number }>;
  }
}

export interface Power {
  readonly isOnMains: boolean;
  /** Of the battery, 0…1. */
  readonly level: number;
}

/** Null where it is not told. A full battery on mains counts as charging. */
export async function readPower(machine: Pick<Navigator, 'getBattery'>): Promise<Power | null> {
  const battery = await machine.getBattery?.().catch(() => null);
  return battery ? { isOnMains: battery.charging, level: battery.level } : null;
}

/** Whether a page can hold the screen awake here; it lets go at once. */
export async function canStayAwake(machine: Pick<Navigator, 'wakeLock'>): Promise<boolean> {
  if (!('wakeLock' in machine)) return false;
  const held = await machine.wakeLock.request('screen').catch(() => null);
  await held?.release().catch(() => undefined);
  return held !== null;
}
