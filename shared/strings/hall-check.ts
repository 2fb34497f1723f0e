// Words of the hall check: two minutes before people come.
import type { HallStep } from '../derive/hall-check.ts';

const gigabytes = (bytes: number): string =>
  `${(bytes / 1e9).toLocaleString('en-GB', { maximumFractionDigits: 1 })} GB`;

const steps = {
  screen: 'Second screen',
  text: 'Text from the back row',
  sound: 'Sound',
  power: 'Power',
  disk: 'Disk',
  copy: 'A copy to take along',
  awake: 'No screensaver',
} as const satisfies Readonly<Record<HallStep, string>>;

export const hallWords = {
  command: 'Check the hall',
  title: 'Hall check',
  intro: 'Two minutes before people come. What needs no hands has been looked at already.',
  session: 'For the session',
  noSession: 'Make a session or open the example first: the room’s window belongs to one.',
  list: 'What is looked at',
  steps,
  states: { open: 'to do', fine: 'fine', trouble: 'needs a look' },
  again: 'Look again',
  yes: 'Yes',
  no: 'No',
  done: 'Close',

  ready: 'Ready.',
  stillOpen: (open: readonly HallStep[]): string =>
    `Still open: ${open.map((step) => steps[step].toLowerCase()).join(', ')}.`,

  screen: {
    ask: 'Plug the projector in, then open the room’s window on it.',
    open: 'Open the room window',
    screens: (count: number): string =>
      count === 1 ? 'A second screen is there.' : `${count} more screens are there.`,
    none: 'No second screen was found. Plug the projector in, then look again.',
    tab: 'The room is open in another tab.',
    noTab: 'The room is not open yet. Open it and drag its tab onto the projector.',
    openHere: 'Not there? Open the room here',
  },
  text: {
    ask: 'Show the test card and walk to the back row. Can you read the bottom line?',
    show: 'Show the test card',
    hide: 'Take the test card away',
    roomFirst: 'The room’s window is not open yet. Open it first.',
    fine: 'The back row can read the smallest letters.',
    larger: 'Letters are one step larger now. Can the back row read the bottom line?',
    largest: 'Letters are as large as they can be. Seat people nearer, or make the picture larger.',
  },
  sound: {
    ask: 'Play the sound. Did you hear it?',
    play: 'Play the sound',
    fine: 'It can be heard.',
    trouble: 'Turn the laptop’s sound up, then play it again. The clock can be seen without it.',
  },
  power: {
    ask: 'Is the laptop plugged in?',
    fine: 'The laptop runs on mains.',
    battery: (share: number): string =>
      `The laptop runs on its battery, ${Math.round(share * 100)} % left. Plug it in, then look again.`,
    trouble: 'Plug the laptop in: a day is longer than a battery.',
  },
  disk: {
    looking: 'Writing and reading a file…',
    fine: 'What is written can be read again.',
    free: (bytes: number): string => `What is written can be read again; ${gigabytes(bytes)} free.`,
    full: (bytes: number): string =>
      `Only ${gigabytes(bytes)} are free. Make room on the disk, then look again.`,
    trouble: 'A file could not be written and read again. Nothing of yours was touched.',
  },
  copy: {
    ask: 'Save a copy on a memory stick, in case the laptop stays behind.',
    make: 'Save a copy',
    never: 'No copy was made on this machine yet.',
    last: (when: string): string => `Last copy: ${when}.`,
    fine: (when: string): string => `A copy was made ${when}.`,
  },
  awake: {
    ask: 'Switch off screensaver and sleep by hand. Is that done?',
    fine: 'The screen stays on while a step is open.',
    trouble: 'Switch off screensaver and sleep in the system’s settings.',
  },

  card: {
    label: 'Test card',
    large: 'A prompt, as large as this',
    middle: 'What a group is called',
    small: 'The smallest letters on this wall. Can you read this line from where you sit?',
  },
  cardIsOn: 'The room sees the test card.',
} as const;
