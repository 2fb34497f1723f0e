// How a day begins and ends, in the console and in the room: arrive, agree, behaviour card, close.
import type { BehaviourPart } from '../domain/behaviour.ts';
import type { Consent, ConsentAnswer, OpeningPart } from '../domain/opening.ts';

const agreements = (count: number): string => (count === 1 ? '1 agreement' : `${count} agreements`);

interface FieldWords {
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
}

export const arriveWords = {
  parts: {
    here: {
      label: 'Who is here',
      hint: 'Groups and roles, one a line. Nobody needs to be named.',
      placeholder: 'For example: people of block 3',
    },
    missing: {
      label: 'Who is not here',
      hint: 'Those we will speak about, and who could speak with them.',
      placeholder: 'For example: night-shift workers',
    },
    decided: {
      label: 'What is decided already',
      hint: 'Say it now: nobody should work on what is closed.',
      placeholder: 'For example: there is money for one year',
    },
    changeable: {
      label: 'What can still change',
      hint: 'What this room can move.',
      placeholder: 'For example: what we offer, and who runs it',
    },
  } satisfies Readonly<Record<OpeningPart, FieldWords>>,
  room: {
    here: 'Here today',
    missing: 'Missing today',
    decided: 'Decided',
    changeable: 'Can still change',
    more: (title: string): string => `${title} (continued)`,
  },
} as const;

export const agreeWords = {
  title: 'What we agree on',
  list: 'Agreements',
  nth: (nth: number): string => `Agreement ${nth}`,
  remove: (text: string): string => `Take out “${text}”`,
  add: 'Add an agreement',
  placeholder: 'Write one, then Enter',
  suggestions: 'Good to begin with',
  suggested: [
    'One speaks at a time',
    'What is said here stays here',
    'Phones stay in the pocket',
    'We ask when we don’t understand',
    'Everyone may pass',
    'We start and end on time',
  ],
  full: (most: number): string => `${most} agreements are as many as there can be.`,
  added: (text: string): string => `Added “${text}”`,
  consent: {
    title: 'What may leave this room',
    hint: 'One no is a no: if anybody says no, choose “No”, or ask that person each time.',
    questions: {
      quoted: 'May we quote what you say?',
      named: 'May we name you?',
      photographed: 'May we photograph you?',
    } satisfies Readonly<Record<Consent, string>>,
    answers: {
      yes: 'Yes, everyone',
      ask: 'Ask each time',
      no: 'No',
    } satisfies Readonly<Record<ConsentAnswer, string>>,
    room: { quoted: 'Quotes', named: 'Names', photographed: 'Pictures' } satisfies Readonly<
      Record<Consent, string>
    >,
    roomAnswers: { yes: 'yes', ask: 'we ask first', no: 'no' } satisfies Readonly<
      Record<ConsentAnswer, string>
    >,
  },
  roomTitle: 'What we agreed on',
  roomEmpty: 'We write it down together.',
  show: 'Show the agreements to the room',
  end: 'End showing the agreements',
  shown: 'The room sees the agreements.',
  hidden: 'The room sees the board again.',
  behind: 'The agreements are ready, but the room is blank or frozen.',
  state: 'Room: agreements',
} as const;

export const behaviourWords = {
  parts: {
    group: {
      label: 'Which group first?',
      hint: '',
      placeholder: 'For example: adults 25–45 who moved in under three years ago',
    },
    reason: {
      label: 'Why they first?',
      hint: '',
      placeholder: 'For example: they say they know nobody',
    },
    doing: {
      label: 'Doing what?',
      hint: 'A doing one could film, not an attitude.',
      placeholder: 'For example: swap a practical favour with a neighbour',
    },
    often: {
      label: 'Where, and how often?',
      hint: '',
      placeholder: 'For example: on their own landing, at least twice a month',
    },
    instead: {
      label: 'What do they do instead today?',
      hint: '',
      placeholder: 'For example: ordering it, or doing without',
    },
    gets: {
      label: 'What do they get from that?',
      hint: 'It is always something.',
      placeholder: 'For example: owing nobody anything',
    },
  } satisfies Readonly<Record<BehaviourPart, FieldWords>>,
  groups: { who: 'Who', doing: 'Does what', instead: 'Instead of' },
  sentence: 'The card in a sentence',
  sentenceEmpty: 'It becomes a sentence here as you write.',
  first: (reason: string): string => `First, because: ${reason}.`,
  gain: (gets: string): string => `What they get from it: ${gets}.`,
  because: 'Why they first',
  where: 'Where, how often',
  gets: 'What they get from it',
  gap: '…',
  insteadOf: 'instead of',
  show: 'Show the behaviour card',
  dialog: 'Behaviour card',
  start: 'Start from the behaviour card',
  question: (group: string, doing: string): string =>
    `${group}: what helps them to ${doing}, and what gets in the way?`,
} as const;

export const closeWords = {
  title: 'Who does what by when',
  empty: 'Nothing yet. Write what somebody will do, then Enter; the name and the day come next.',
  add: 'Add an action',
  placeholder: 'What will be done? Then Enter',
  what: 'What',
  owner: 'Who',
  ownerPlaceholder: 'Who?',
  due: 'By when',
  done: (text: string): string => `Done: ${text}`,
  remove: (text: string): string => `Delete “${text}”`,
  ownerOf: (text: string): string => `Who does: ${text}`,
  dueOf: (text: string): string => `By when: ${text}`,
  whatOf: (nth: number): string => `Action ${nth}`,
  added: (text: string): string => `Added “${text}”`,
  full: (most: number): string => `${most} actions are as many as there can be.`,
  noOwner: 'No name yet',
  noDay: 'No day yet',
  checks: 'Who checks what we learned',
  checksHint: 'These come from the insights.',
  goToInsights: 'Change them in Insights',
  forLater: (count: number): string =>
    count === 1 ? '1 note is kept for later.' : `${count} notes are kept for later.`,
  openForLater: 'See what is kept for later',
  thanks: 'Thank you for today.',
  room: {
    list: 'Who does what by when',
    check: (what: string): string => `Ask around whether this is so: ${what}`,
    nobody: 'Who?',
    noDay: 'By when?',
    done: 'done',
    forLater: (count: number): string => `Kept for later: ${count}`,
  },
} as const;

/** Which page the room reads, turned from the console. */
export const roomPageWords = {
  label: 'Pages in the room',
  page: (nth: number): string => `Room: page ${nth}`,
  next: 'Next page in the room',
  back: 'Page before in the room',
} as const;

export const dayDoneWords = {
  arrive: {
    here: 'Ask who is here, and write down groups and roles.',
    missing: 'Who is not here, and will be spoken about?',
    open: 'What is decided, and what can still change?',
    done: 'Everyone knows where we start from.',
  },
  agree: {
    none: 'No agreements yet. Three to six are enough.',
    ask: (count: number): string => `${agreements(count)} · ask about quotes, names and pictures`,
    done: (count: number): string => `${agreements(count)} · consent is asked`,
  },
  behaviour: {
    group: 'Whose doing is it about?',
    doing: 'What would one see them doing?',
    instead: 'What do they do instead today?',
    written: (count: number, of: number): string => `${count} of ${of} parts written`,
    done: 'The card is whole.',
  },
  close: {
    none: 'Who does what by when? One action is a start.',
    some: (whole: number, count: number): string => `${whole} of ${count} have a name and a day`,
    done: (count: number): string =>
      count === 1 ? 'The action has a name and a day.' : `All ${count} have a name and a day.`,
  },
} as const;
