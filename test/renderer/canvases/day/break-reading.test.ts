import { describe, expect, it } from 'vitest';
import { catalogue } from '#shared/workshops/catalogue.ts';
import { makeSession } from '#shared/workshops/make-session.ts';
import { breakReading } from '../../../../renderer/canvases/day/break-reading.ts';
import { Day, MINUTE, NINE } from '../../../builders/day.ts';
import { seededBytes } from '../../../builders/random.ts';

function dayWithBreak(): Day {
  const plan = catalogue.find(({ id }) => id === 'insight-day');
  if (!plan) throw new Error('The day with a break is gone.');
  const random = seededBytes(4);
  return new Day(makeSession(plan, { title: 'Day', roomSize: '13-to-24', now: 1, random }));
}
const reading = (day: Day) => breakReading(day.session, day.stage('break'), day.now);

describe('when a break is over', () => {
  it('is told by how long it lasts until it begins, then by the clock', () => {
    const day = dayWithBreak().start();
    expect(reading(day)).toMatchObject({ kind: 'ahead', lastsMs: 15 * MINUTE });
    day.open('break').wait(MINUTE);
    expect(reading(day)).toMatchObject({ kind: 'on', backAt: NINE + 15 * MINUTE });
    expect(reading(day.give('break', 20)).backAt).toBe(NINE + 20 * MINUTE);
  });

  it('moves on while its clock stands, and says when it is over', () => {
    const day = dayWithBreak()
      .open('break')
      .wait(5 * MINUTE)
      .pause()
      .wait(5 * MINUTE);
    expect(reading(day).backAt).toBe(NINE + 20 * MINUTE);
    day.resume().wait(10 * MINUTE);
    expect(reading(day).kind).toBe('over');
  });
});
