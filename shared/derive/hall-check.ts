// What is looked at in the hall before people come, and whether everything is ready.

export const hallSteps = ['screen', 'text', 'sound', 'power', 'disk', 'copy', 'awake'] as const;
export type HallStep = (typeof hallSteps)[number];
/** `open`: nobody has looked yet. */
export type HallState = 'open' | 'fine' | 'trouble';
export type HallResults = Readonly<Record<HallStep, HallState>>;

export const nothingChecked: HallResults = {
  screen: 'open',
  text: 'open',
  sound: 'open',
  power: 'open',
  disk: 'open',
  copy: 'open',
  awake: 'open',
};

/** In the order of the list; none: ready. */
export const stillOpen = (results: HallResults): readonly HallStep[] =>
  hallSteps.filter((step) => results[step] !== 'fine');

/** Below this a long day with many snapshots could fill the disk. */
export const LEAST_FREE_BYTES = 500_000_000;
/** A copy to take along is from today. */
const COPY_COUNTS_MS = 12 * 3_600_000;

export const isFreshCopy = (copiedAt: number | null, now: number): boolean =>
  copiedAt !== null && now - copiedAt < COPY_COUNTS_MS;
