import type { Day } from '#shared/domain/date.ts';

const DAY_MS = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

const dayOf = (date: Date): Day =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The calendar day by this machine's clock and zone, so many days from now. */
export function today(later = 0): Day {
  const date = new Date();
  date.setDate(date.getDate() + later);
  return dayOf(date);
}

/** Whole days from one day to another; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
