// Words of the clock: the timer, its end, the break, ahead or behind, catching up, how many people.
import type { WayToCatchUp } from '../derive/catch-up.ts';
import type { TimerTone } from '../derive/clock.ts';
import type { RoomSize } from '../domain/session.ts';
import type { StageKind } from '../domain/stage.ts';

const MINUTE_MS = 60_000;
const whole = (ms: number): number => Math.round(ms / MINUTE_MS);
const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);
const hours = (ms: number): string => {
  const count = Math.round(ms / (60 * MINUTE_MS));
  return count === 1 ? '1 hour' : `${count} hours`;
};

/** Short: '49 min', '6 h', '6 h 3 min'. */
const span = (ms: number): string => {
  const count = whole(ms);
  const [full, rest] = [Math.floor(count / 60), count % 60];
  if (full === 0) return `${rest} min`;
  return rest === 0 ? `${full} h` : `${full} h ${rest} min`;
};

/** What the room loses when a step is left out. */
const costs: Readonly<Partial<Record<StageKind, string>>> = {
  'read-out': 'Nobody hears every note once.',
  vote: 'The room does not say what matters most; you choose what to go on with.',
  name: 'The groups stay without a sentence of their own.',
  focus: 'The question is not talked about together.',
};

export const clockStrings = {
  /** '12:00'; hours are minutes too. */
  left: (seconds: number): string =>
    `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  over: (seconds: number): string => `+${clockStrings.left(seconds)}`,

  timer: (stage: string): string => `Clock of ${stage}`,
  timeLeft: 'Time left',
  start: 'Start the clock',
  pause: 'Pause the clock',
  goOn: 'Let the clock go on',
  less: 'One minute less',
  more: 'One minute more',
  lessSign: '−1',
  moreSign: '+1',
  menu: 'More for the clock',
  restart: 'Start this step’s time again',
  toggle: 'Start or pause the clock',

  tones: { calm: '', amber: 'Finish soon', red: 'Finish now' } satisfies Readonly<
    Record<TimerTone, string>
  >,
  breakTones: { calm: '', amber: 'Back soon', red: 'Back now' } satisfies Readonly<
    Record<TimerTone, string>
  >,
  ready: 'Not started',
  paused: 'Paused',

  timeIsUp: 'Time is up',
  plusTwo: '+2 min',
  carryOn: 'Go on',
  timeIsUpIn: (stage: string): string => `Time is up for ${stage}`,

  said: {
    started: (stage: string, left: number): string =>
      `The clock runs: ${minutes(whole(left))} for ${stage}.`,
    paused: 'The clock is paused.',
    goesOn: 'The clock goes on.',
    given: (stage: string, planned: number): string => `${stage}: ${minutes(whole(planned))}.`,
    left: (count: number): string => `${minutes(count)} left`,
    up: 'Time is up.',
    skipped: (stage: string): string => `${stage} is left out.`,
    broughtBack: (stage: string): string => `${stage} is back in the agenda.`,
    caughtUp: (gainMs: number): string => `${minutes(whole(gainMs))} gained.`,
    resized: (people: string): string => `The plan is for ${people} now.`,
  },

  agenda: {
    used: (used: number, planned: number): string => `${used} of ${planned} min`,
    planned: (planned: number): string => `${planned} min`,
    skipped: 'left out',
    protected: 'protected',
    isBreak: 'break',
    total: (ms: number): string => `${span(ms)} in all`,
    ends: (time: string): string => `ends about ${time}`,
    onTime: 'On time',
    behind: (ms: number): string => `${span(ms)} behind`,
    ahead: (ms: number): string => `${span(-ms)} ahead`,
    catchUp: 'Catch up…',
    stepMenu: (stage: string): string => `More for ${stage}`,
    skip: 'Leave this step out',
    unskip: 'Bring this step in again',
    open: 'Open for the room',
  },

  catchUp: {
    title: (ms: number): string => `${minutes(whole(ms))} behind`,
    intro: 'Three ways on. What you choose can be undone.',
    introFew: 'Ways on. What you choose can be undone.',
    shorten: 'Shorten what is left',
    shortenCost: (steps: readonly string[]): string =>
      `A little less for each: ${steps.join(', ')}.`,
    step: (title: string, from: number, to: number): string =>
      `${title} ${whole(to)} instead of ${whole(from)}`,
    skip: (title: string): string => `Leave out “${title}”`,
    cost: (kind: StageKind): string => costs[kind] ?? 'What it would have brought is missing.',
    break: 'A shorter break',
    breakCost: (from: number, to: number): string =>
      `${minutes(whole(to))} instead of ${whole(from)}. People need air all the same.`,
    later: 'Finish later',
    laterCost: (time: string): string =>
      `Nothing is cut. You end about ${time}: say so now, and ask who has to leave.`,
    gains: (ms: number): string => `Gains ${whole(ms)} min`,
    gainsNothing: 'Gains nothing',
    apply: { shorten: 'Shorten', skip: 'Leave out', break: 'Shorten the break', later: 'Keep all' },
  } satisfies Readonly<Record<string, unknown>> & {
    readonly apply: Readonly<Record<WayToCatchUp['kind'], string>>;
  },

  roomSize: {
    title: 'How many are you?',
    label: 'People in the room',
    button: (people: string): string => `How many are you? ${people}`,
    people: {
      'up-to-12': 'up to 12 people',
      '13-to-24': '13–24 people',
      '25-to-40': '25–40 people',
    } satisfies Readonly<Record<RoomSize, string>>,
    same: (ms: number): string => `As it is: ${span(ms)} in all.`,
    minutes: (from: number, to: number): string =>
      from === to
        ? `Still ${span(to)} in all.`
        : `${span(to)} in all instead of ${span(from)}; every step follows.`,
    shared: 'Everything on the shared screen; votes by dots.',
    tables:
      'Tables write on paper and one person types for each. Votes are suggested by show of hands, or counted by table.',
    nothingLost: 'Notes, groups and votes stay as they are. You can change it again at any time.',
    submit: 'Change the plan',
  },

  sleep: {
    /** `ms`: how long nobody watched the clock. */
    happened: (ms: number): string =>
      `The laptop slept, or Commonboard was closed, for ${
        ms < 100 * MINUTE_MS ? minutes(Math.max(1, whole(ms))) : hours(ms)
      }.`,
    ask: (stage: string): string => `Did ${stage} go on?`,
    yes: 'Yes, count it',
    no: 'No, go on from here',
  },

  room: {
    backAt: 'Back at',
    backIn: 'Back in',
    minutes: (ms: number): string => minutes(Math.max(1, whole(ms))),
    breakOver: 'We go on',
  },

  break: {
    check: 'The time to be back stands on the wall.',
    ready: 'Start the clock when the break begins.',
  },

  sound: {
    on: 'A soft chime when time is up',
    test: 'Play it',
    note: 'It comes from this laptop only, never from the room’s window.',
  },
} as const;
