// Words on the ready workshops: how they are offered and how long they take.
import type { PlanGroup } from '../workshops/plan.ts';

const HOUR = 60;
/** Longer than a room stays fresh: better on two days. */
const ONE_DAY = 6.5 * HOUR;
const quarters = ['', '¼', '½', '¾'] as const;

export const planWords = {
  groups: {
    day: 'A whole workshop',
    canvas: 'One part alone',
    after: 'Afterwards',
    own: 'Your plans',
  } satisfies Readonly<Record<PlanGroup, string>>,
  /** To the minute when it is short, to the quarter of an hour when it is long. */
  length: (minutes: number): string => {
    if (minutes < 100) return `${minutes} min`;
    const count = Math.round((minutes * 4) / HOUR);
    return `${Math.floor(count / 4)}${quarters[count % 4] ?? ''} h`;
  },
  steps: (count: number): string => (count === 1 ? '1 step' : `${count} steps`),
  facts: (steps: string, length: string): string => `${steps}, about ${length}`,
  twoDays: (minutes: number): string =>
    minutes > ONE_DAY ? 'Best on two half-days: the first one ends at the long break.' : '',
  all: (count: number): string => `See all ${count} workshops`,
  addReview: 'Add a review to the agenda',
  reviewAdded: 'A review stands at the end of the agenda: three steps, half an hour.',
} as const;
