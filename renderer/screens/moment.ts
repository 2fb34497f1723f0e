// Moments as people say them, in the machine's own time zone.
import { appStrings } from '#shared/strings/app.ts';
import { clockTime } from '../components/clock-time.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

export const dayOf = (at: number): string => day.format(at);

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** Of today only the clock: '10:42', 'yesterday at 17:05', '3 March'. */
export const momentOrClock = (at: number, now: number): string =>
  startOfDay(at) === startOfDay(now) ? clockTime(at) : momentWords(at, now);

/** 'today at 10:42', 'yesterday at 17:05', '3 March', '3 March 2024'. */
export function momentWords(at: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (days === 0) return appStrings.today(clockTime(at));
  if (days === 1) return appStrings.yesterday(clockTime(at));
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (sameYear ? day : dayOfYear).format(at);
}
