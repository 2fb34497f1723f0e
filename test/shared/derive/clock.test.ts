import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf, openStage } from '#shared/derive/board.ts';
import { behindMs, endsAt, plannedMs, timerOf, toneOf, usedAt } from '#shared/derive/clock.ts';
import { Day, HOUR, MINUTE, NINE } from '../../builders/day.ts';

// The plan for 13 to 24 people: Focus 3, Collect 10, Read out 8, Sort 15, Name 8, Vote 6,
// Insights 15.
const ALL = 65 * MINUTE;

const timer = ({ session, now }: Day) => timerOf(session, now);
const behind = ({ session, now }: Day): number => behindMs(session, now) / MINUTE;
const left = (day: Day): number => (timer(day)?.leftMs ?? 0) / MINUTE;

describe('the timer', () => {
  it('stands ready until it is started, then runs down by the host’s clock', () => {
    const day = new Day();
    expect(timer(day)).toMatchObject({ state: 'ready', leftMs: 3 * MINUTE, tone: 'calm' });
    day.start().wait(MINUTE);
    expect(timer(day)).toMatchObject({ state: 'running', leftMs: 2 * MINUTE });
    day.wait(2 * MINUTE);
    expect(timer(day)).toMatchObject({ state: 'over', leftMs: 0, tone: 'red' });
    day.wait(90_000);
    expect(timer(day)).toMatchObject({ state: 'over', leftMs: -90_000, tone: 'red' });
  });

  it('stands while it is paused and goes on where it stood', () => {
    const day = new Day()
      .start()
      .wait(MINUTE)
      .pause()
      .wait(10 * MINUTE);
    expect(timer(day)).toMatchObject({ state: 'paused', leftMs: 2 * MINUTE });
    day.resume().wait(30_000);
    expect(timer(day)).toMatchObject({ state: 'running', leftMs: 90_000 });
  });

  it('loses nothing to a second pause or a second resume', () => {
    const day = new Day().start().wait(MINUTE).pause().wait(MINUTE).pause().wait(MINUTE);
    day.resume().resume();
    expect(left(day)).toBe(2);
  });

  it('begins anew when it is started again, and the time before stays used', () => {
    const day = new Day()
      .start()
      .wait(2 * MINUTE)
      .start()
      .wait(MINUTE);
    expect(left(day)).toBe(2);
    expect(usedAt(day.session, day.stage('focus').id, day.now)).toBe(3 * MINUTE);
  });

  it('gets longer and shorter while it runs', () => {
    const day = new Day().start().wait(MINUTE).give('focus', 4);
    expect(left(day)).toBe(3);
    expect(left(day.give('focus', 2))).toBe(1);
  });

  it('does not start for a stage that is not open', () => {
    const day = new Day();
    const wrong = { ...day.stage('sort'), state: 'open' as const };
    expect(openStage(day.session)?.id).not.toBe(wrong.id);
    const start = {
      type: 'clock.start',
      visitId: 'visit_00000000000000000000000000' as never,
      stageId: wrong.id,
      at: 0,
    } as const;
    expect(() => day.do(start)).toThrow('clock.other-stage');
  });

  it('has nothing to say where no stage is open', () => {
    const { session } = new Day();
    expect(timerOf({ ...session, stage: new Map() }, NINE)).toBeNull();
  });
});

describe('the colour of the time left', () => {
  it('turns at a fifth and at a twentieth, both borders inclusive', () => {
    const planned = 10 * MINUTE;
    expect(toneOf(2 * MINUTE + 1, planned)).toBe('calm');
    expect(toneOf(2 * MINUTE, planned)).toBe('amber');
    expect(toneOf(30_001, planned)).toBe('amber');
    expect(toneOf(30_000, planned)).toBe('red');
    expect(toneOf(-1, planned)).toBe('red');
  });

  it('only ever warms while the time runs down', () => {
    const order = ['calm', 'amber', 'red'];
    const heat = (leftMs: number, planned: number) => order.indexOf(toneOf(leftMs, planned));
    fc.assert(
      fc.property(
        fc.nat(86_400_000),
        fc.nat(),
        fc.nat(),
        (planned, a, b) =>
          heat(planned - Math.min(a, b), planned) <= heat(planned - Math.max(a, b), planned),
      ),
    );
  });
});

describe('a laptop that slept', () => {
  const asleep = () =>
    new Day()
      .open('collect')
      .wait(4 * MINUTE)
      .wait(14 * MINUTE);

  it('is found with the time it fell asleep at', () => {
    const day = asleep();
    day.slept(day.now - 14 * MINUTE);
    expect(timer(day)).toMatchObject({ state: 'asleep', leftMs: 6 * MINUTE });
  });

  it('goes on from there when the step did not', () => {
    const day = asleep();
    day
      .slept(day.now - 14 * MINUTE)
      .wait(MINUTE)
      .resume();
    expect(left(day)).toBe(6);
  });

  it('counts everything, also the time for the answer, when the step went on', () => {
    const day = asleep();
    day
      .slept(day.now - 14 * MINUTE)
      .wait(MINUTE)
      .resume(true);
    expect(left(day)).toBe(10 - 4 - 14 - 1);
    expect(timer(day)?.state).toBe('over');
  });

  it('never fell asleep before the step began, nor in the future', () => {
    const early = new Day().wait(HOUR).start();
    expect(left(early.slept(NINE))).toBe(3);
    const late = new Day().start().wait(MINUTE);
    expect(left(late.slept(late.now + HOUR))).toBe(2);
  });
});

describe('ahead or behind', () => {
  it('is neither before a clock ran, however the plan is edited', () => {
    const day = new Day();
    expect(behind(day)).toBe(0);
    expect(behind(day.give('sort', 25).give('focus', 1))).toBe(0);
    expect(endsAt(day.session, day.now)).toBe(NINE + ALL + 8 * MINUTE);
  });

  it('counts what done steps took over their plan, and the open one once it takes too long', () => {
    const day = new Day().start().wait(5 * MINUTE);
    expect(behind(day)).toBe(2);
    day.open('collect').wait(10 * MINUTE);
    expect(behind(day)).toBe(2);
    day.wait(MINUTE);
    expect(behind(day)).toBe(3);
    day.open('read-out').wait(MINUTE).open('sort');
    expect(behind(day)).toBe(3 - 7);
  });

  it('counts a minute that is given to a step as a minute behind, and one taken as ahead', () => {
    const day = new Day().start();
    expect(behind(day.give('focus', 5))).toBe(2);
    expect(behind(day.give('sort', 10))).toBe(-3);
    expect(endsAt(day.session, day.now)).toBe(NINE + ALL - 3 * MINUTE);
  });

  it('counts a step left out as its whole plan, and takes it back', () => {
    const day = new Day().start().skip('read-out');
    expect(behind(day)).toBe(-8);
    expect(behind(day.skip('read-out', false))).toBe(0);
  });

  it('says nothing of steps that were done without a clock', () => {
    const day = new Day();
    const { id: stageId } = day.stage('collect');
    day
      .do({ type: 'stage.open', stageId, visitId: null, at: NINE })
      .start()
      .wait(10 * MINUTE);
    expect(behind(day)).toBe(0);
  });

  it('expects a step that was gone back from with all the time it has left', () => {
    const day = new Day()
      .open('collect')
      .wait(10 * MINUTE)
      .open('read-out')
      .wait(2 * MINUTE);
    day.open('collect');
    expect(behind(day)).toBe(0);
    expect(endsAt(day.session, day.now)).toBe(day.now + (10 + 6 + 15 + 8 + 6 + 15) * MINUTE);
  });

  it('follows the plan for another size of room', () => {
    const day = new Day().open('collect').give('sort', 17);
    expect(behind(day)).toBe(2);
    day.do({ type: 'session.resize', roomSize: '25-to-40' });
    expect(behind(day)).toBe(0);
    expect(plannedMs(day.session, day.stage('collect'))).toBe(12 * MINUTE);
  });

  it('adds up over two days, a pause and a laptop that slept', () => {
    const day = new Day().start().wait(4 * MINUTE);
    day
      .open('collect')
      .wait(5 * MINUTE)
      .pause()
      .wait(20 * MINUTE)
      .resume()
      .wait(5 * MINUTE);
    day.stop().wait(22 * HOUR);
    expect(behind(day)).toBe(1);
    day.open('read-out').wait(3 * MINUTE);
    const asleepAt = day.now;
    day
      .wait(40 * MINUTE)
      .slept(asleepAt)
      .resume()
      .wait(7 * MINUTE)
      .open('sort');
    expect(behind(day)).toBe(1 + 2);
    expect(usedAt(day.session, day.stage('read-out').id, day.now)).toBe(10 * MINUTE);
  });
});

/** Any course of a day, with a clock that is sometimes set back. */
const steps = fc.array(
  fc.record({
    act: fc.constantFrom('start', 'open', 'pause', 'slept', 'resume', 'count', 'stop', 'give'),
    nth: fc.nat(6),
    ms: fc.integer({ min: -10 * MINUTE, max: 3 * HOUR }),
  }),
  { maxLength: 25 },
);
const kinds = ['focus', 'collect', 'read-out', 'sort', 'name', 'vote', 'insights'] as const;

function play(day: Day, { act, nth, ms }: { act: string; nth: number; ms: number }): void {
  const kind = kinds[nth] ?? 'focus';
  if (act === 'start') day.start();
  else if (act === 'open') day.open(kind);
  else if (act === 'stop') day.stop();
  else if (act === 'give') day.give(kind, nth + 1);
  else if (![...day.session.visit.values()].some(({ endedAt }) => endedAt === null)) return;
  else if (act === 'pause') day.pause();
  else if (act === 'slept') day.slept(day.now - Math.abs(ms));
  else day.resume(act === 'count');
}

describe('whatever happens in a day', () => {
  it('no time is negative, one clock runs at most, and the end is not before now', () => {
    fc.assert(
      fc.property(steps, (drawn) => {
        const day = new Day();
        for (const step of drawn) {
          day.now = Math.max(0, day.now + step.ms);
          play(day, step);
          const running = [...day.session.visit.values()].filter(({ endedAt }) => endedAt === null);
          expect(running.length).toBeLessThanOrEqual(1);
          for (const stage of agendaOf(day.session))
            expect(usedAt(day.session, stage.id, day.now)).toBeGreaterThanOrEqual(0);
          for (const visit of day.session.visit.values())
            expect(visit.endedAt ?? visit.startedAt).toBeGreaterThanOrEqual(visit.startedAt);
          expect(endsAt(day.session, day.now)).toBeGreaterThanOrEqual(day.now);
        }
      }),
    );
  });

  it('with a clock that only goes forward, used time never shrinks while it runs', () => {
    fc.assert(
      fc.property(steps, fc.nat(HOUR), (drawn, more) => {
        const day = new Day();
        for (const step of drawn) {
          day.now += Math.abs(step.ms);
          play(day, step);
        }
        const stage = openStage(day.session);
        const before = usedAt(day.session, stage?.id ?? '', day.now);
        const after = usedAt(day.session, stage?.id ?? '', day.now + more);
        const runs = timerOf(day.session, day.now)?.state ?? 'ready';
        const isRunning = runs === 'running' || runs === 'over';
        expect(after - before).toBe(isRunning ? more : 0);
      }),
    );
  });
});
