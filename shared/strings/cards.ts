// Words of the programme cards: what the room writes on them, and what their owners write later.
import type { Day } from '../domain/date.ts';
import type { Change, Channel, ProgrammePart } from '../domain/programme.ts';
import { dayText } from './calendar-day.ts';
import { short } from './note.ts';

const cardsCount = (count: number): string => (count === 1 ? '1 card' : `${count} cards`);
const named = (name: string, nth: number): string => short(name, 60) || `Card ${nth}`;

interface PartWords {
  readonly label: string;
  readonly placeholder: string;
}

export const cardsWords = {
  count: cardsCount,
  named,
  list: 'Programme cards',
  empty: 'Two or three ideas that somebody will try',
  emptyMore:
    'Start a card from an idea at the side; what it is linked to comes along. Or begin with an empty one.',
  example:
    '“The Landing Shelf: one shelf by each lift. Neighbours take, lend or ask; caretakers keep it.”',
  add: 'New card',
  room: 'This is the card the room sees.',
  number: (nth: number) => `Card ${nth}`,
  open: (name: string, nth: number) => `Work on card ${nth}: ${named(name, nth)}`,
  earlier: (nth: number) => `Move card ${nth} to the front`,
  delete: (name: string, nth: number) => `Delete ${named(name, nth)}`,
  parts: {
    name: { label: 'Name', placeholder: 'The Landing Shelf' },
    deed: {
      label: 'Who does what',
      placeholder: 'Neighbours put on a shelf by the lift what they lend, and take what they need',
    },
    give: { label: 'What people give', placeholder: 'A thing they lend, two minutes a week' },
    get: { label: 'What they get', placeholder: 'What they need today, and a first hello' },
    instead: { label: 'Instead of what', placeholder: 'Ordering it, or doing without' },
    firstTest: { label: 'First test', placeholder: 'Block B, 14 days, two shelves' },
    audience: {
      label: 'For whom, exactly',
      placeholder: 'Newcomers in the six-storey blocks, first of all',
    },
    partnership: {
      label: 'Partners and what they do',
      placeholder: 'Caretakers keep the shelf, the parents’ group opens it',
    },
    needs: { label: 'What we would need', placeholder: 'Six shelves, cards, a pen on a string' },
    risk: { label: 'What could go wrong', placeholder: 'Things are taken and never come back' },
    leftOut: {
      label: 'Who might be left out or harmed',
      placeholder: 'People who can’t reach the lift',
    },
    owner: { label: 'Whose programme it is', placeholder: 'Jonas' },
  } satisfies Record<ProgrammePart, PartWords>,
  giveAndGet: 'Give and get',
  insight: 'What we learned that it rests on',
  insightNone: 'It rests on nothing we learned yet.',
  addInsight: 'Add an insight…',
  removeInsight: (sentence: string) => `Take off: ${short(sentence)}`,
  fromIdeas: 'From the ideas',
  removeIdea: (title: string) => `Take the idea off: ${short(title)}`,
  testOn: 'Begins on',
  testHint: (day: Day) => `Within 14 days people still remember: by ${dayText(day)}.`,
  testLate: (days: number) => `That is ${days} days from now. What could be tried within 14?`,
  later: 'By its owners, later',
  laterHint: 'Whom it is for, partners, the mix, what it needs, what could go wrong.',
  partners: 'Partners',
  changes: {
    title: 'What really changes',
    names: {
      easier: 'Make it easier',
      service: 'Change the service or place',
      reward: 'Cost or reward',
      skills: 'Skills and practice',
      norm: 'People like us do it',
      rules: 'Rules and permissions',
    } satisfies Record<Change, string>,
  },
  channels: {
    title: 'How it is told',
    names: {
      outreach: 'Community outreach',
      'direct-mail': 'Direct mail',
      advertising: 'Advertising',
      media: 'Media relations',
      partnerships: 'Partnerships',
      events: 'Events',
      'one-to-one': 'One to one',
      print: 'Printed matter',
      'social-media': 'Social media',
      content: 'Content',
      influencers: 'People who are listened to',
      listening: 'Listening',
      'real-time': 'Real-time answers',
      mobile: 'Mobile',
      shareable: 'Easy to pass on',
      'joined-up': 'Joined up with what others run',
    } satisfies Record<Channel, string>,
    onlyTold: 'So far it is only told. What changes for people?',
  },
  side: {
    title: 'Ideas that go on',
    groups: 'Ideas',
    none: 'No ideas yet. A card can also begin empty.',
    start: 'New card from it',
    startFrom: (title: string) => `New card from: ${short(title)}`,
    link: (nth: number) => `Add to card ${nth}`,
    linkTo: (title: string, nth: number) => `Add to card ${nth}: ${short(title)}`,
    on: (numbers: readonly number[]) => `On card ${numbers.join(' and ')}`,
  },
  did: {
    added: 'New card',
    started: (title: string) => `New card from ${short(title)}`,
    linked: (title: string, nth: number) => `${short(title)} added to card ${nth}`,
    deleted: 'Card deleted. Undo brings it back.',
    moved: 'Card moved to the front',
  },
  wall: {
    soon: 'What will we try?',
    title: (nth: number, count: number) => `Card ${nth} of ${count}`,
    insight: 'Because we learned',
    give: 'Gives:',
    get: 'Gets:',
    instead: 'Instead of',
    firstTest: 'First test',
    open: '…',
  },
  done: {
    none: 'Two or three cards: begin with the idea most people want to try.',
    some: (count: number, whole: number) => `${whole} of ${cardsCount(count)} whole`,
    noTest: (count: number) => `${cardsCount(count)}. When does the first test begin?`,
    done: (count: number) => `${cardsCount(count)}, each with a first test and its day.`,
    many: (count: number) => `${cardsCount(count)}. Two or three are plenty to begin with.`,
  },
} as const;
