// Calendar days as people say them. They have no time and no zone, so none may shift them.
import type { Day } from '#shared/domain/date.ts';

const words = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** 'Tue 24 March'. */
export function dayWords(day: Day): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return words.format(Date.UTC(year, month - 1, date)).replace(',', '');
}
