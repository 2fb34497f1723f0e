// Words of the stakeholder canvas: people and groups involved, where they stand, how they are linked.
import type { MapQuestionKind } from '../derive/map-questions.ts';
import type { Ring } from '../derive/rings.ts';
import type { Corner } from '../domain/canvas.ts';
import type { RelationKind } from '../domain/relation.ts';
import type { Listing, StanceView, Standing, Touch } from '../domain/stakeholder.ts';
import { short } from './note.ts';

export const peopleCount = (count: number): string => (count === 1 ? '1 group' : `${count} groups`);

export const listingWords = {
  titles: {
    decides: 'Who decides?',
    delivers: 'Who must deliver?',
    affected: 'Who is affected?',
    stand: 'Who could take a stand?',
    missing: 'Whose voice is missing?',
  } satisfies Record<Listing, string>,
  examples: {
    decides: 'The housing association',
    delivers: 'Caretakers',
    affected: 'Older tenants living alone',
    stand: 'The parents’ group',
    missing: 'Night-shift workers',
  } satisfies Record<Listing, string>,
  add: (title: string) => `Add to “${title}”`,
  hint: 'Roles and groups, never a person’s name.',
  name: (name: string) => `Name of “${short(name)}”`,
  what: (name: string) => `What to do with “${short(name)}”`,
  moveTo: (title: string) => `Move to “${title}”`,
  delete: 'Delete',
  added: (name: string) => `Added “${short(name)}”.`,
  moved: (name: string, title: string) => `“${short(name)}” moved to “${title}”.`,
  deleted: (name: string) => `Deleted “${short(name)}”. Undo brings it back.`,
  roomEmpty: 'Say it aloud: it is written down',
  full: (most: number) => `${most} is as many as a map holds.`,
} as const;

export const touchWords = {
  title: 'It touches their life',
  names: { little: 'little', some: 'some', much: 'much' } satisfies Record<Touch, string>,
  signs: { little: '○', some: '◐', much: '●' } satisfies Record<Touch, string>,
  unsaid: 'not said',
  of: (name: string) => `How much it touches the life of “${short(name)}”`,
} as const;

export const placeWords = {
  views: { matrix: 'Map', rings: 'Rings', table: 'Table' },
  look: 'Look at it as',
  empty: 'Nobody is listed yet',
  emptyMore: 'Start with the List step: who decides, who is affected, whose voice is missing.',
  axes: {
    x: { name: 'interest', least: 'little interest', most: 'much interest' },
    y: {
      name: 'influence',
      least: 'little influence over this behaviour',
      most: 'much influence over this behaviour',
    },
  },
  corners: {
    'top-left': 'Keep satisfied',
    'top-right': 'Work closely',
    'bottom-left': 'Keep an eye on',
    'bottom-right': 'Keep informed',
  } satisfies Record<Corner, string>,
  anchorMost: 'First: who has the most influence over this behaviour? Place them high.',
  anchorLeast: 'Now: who has the least influence? Place them low. Then come the others.',
  tray: 'Not placed yet',
  allPlaced: 'Everybody has a place.',
  hint: 'Drag, or choose and click a spot. Arrow keys move, with Shift further.',
  makeRoom: 'Make room for',
  makeRoomMore: 'It touches their life much, and they have little say. What will we do about it?',
  noAction: 'no action yet',
  ringNames: {
    core: 'Core',
    involved: 'Involved',
    affected: 'Affected',
    wider: 'Wider circle',
  } satisfies Record<Ring, string>,
  ringsHow: 'Core: influence and interest. Involved: one of them. Affected: it touches their life.',
  ringOf: (name: string) => `Ring of “${short(name)}”`,
  columns: {
    name: 'Who',
    influence: 'Influence',
    interest: 'Interest',
    touch: 'Touches life',
    ring: 'Ring',
  },
  sortBy: (column: string) => `Sort by ${column.toLocaleLowerCase()}`,
  valueOf: (column: string, name: string) => `${column} of “${short(name)}”, in percent`,
  movedTo: (name: string, ring: string) => `“${short(name)}” is in the ring “${ring}” now.`,
} as const;

export const stanceWords = {
  views: {
    for: 'For it',
    unsure: 'Unsure',
    concerns: 'Has concerns',
    unknown: 'Don’t know',
  } satisfies Record<StanceView, string>,
  signs: { for: '＋', unsure: '～', concerns: '！', unknown: '？' } satisfies Record<
    StanceView,
    string
  >,
  none: 'Not said',
  of: (name: string) => `What “${short(name)}” think of it`,
  reason: (name: string) => `Why we think so of “${short(name)}”`,
  reasonPlaceholder: 'Why do we think so?',
  onlyHere: 'What people think stays on this screen until you show it.',
  show: 'Show to the room',
  hide: 'Hide from the room',
  showOne: (name: string) => `Show the stance of “${short(name)}” to the room`,
  hideOne: (name: string) => `Hide the stance of “${short(name)}” from the room`,
  showAll: 'Show all to the room',
  hideAll: 'Hide all from the room',
  roomSees: (count: number) =>
    count === 0 ? 'The room sees no stance.' : `The room sees ${count} of them now.`,
  seen: 'in the room',
  standings: {
    none: 'Not in touch',
    hear: 'We hear you',
    act: 'We act on it',
    lead: 'You lead, we back you',
  } satisfies Record<Standing, string>,
  now: 'We stand with them now',
  wanted: 'We want to',
  nowOf: (name: string) => `How we stand with “${short(name)}” now`,
  wantedOf: (name: string) => `How we want to stand with “${short(name)}”`,
  roomTitle: 'How we stand with people',
} as const;

export const relateWords = {
  kinds: {
    'works-with': 'already works with',
    sways: 'can help or block',
    funds: 'funds',
    advises: 'advises',
    delivers: 'delivers for',
    opposes: 'opposes',
  } satisfies Record<RelationKind, string>,
  more: 'More kinds of links',
  fewer: 'Fewer kinds of links',
  from: 'From',
  kind: 'Link',
  to: 'To',
  choose: 'Choose…',
  add: 'Add link',
  filter: 'Show',
  all: 'all links',
  list: 'Links',
  map: 'The picture of the links',
  none: 'No link yet. Drag from one to another, or choose below.',
  shown: 'Who is looked at',
  rule: 'These eight have the most influence and are touched most. Choose others as you like.',
  sentence: (from: string, kind: string, to: string) => `${from} ${kind} ${to}`,
  delete: (sentence: string) => `Delete the link “${sentence}”`,
  added: (sentence: string) => `Linked: ${sentence}.`,
  deleted: 'Link deleted. Undo brings it back.',
  linkFrom: (name: string) => `Begin a link at “${short(name)}”`,
  linkTo: (name: string) => `Choose who “${short(name)}” is linked to.`,
} as const;

export const readMapWords = {
  questions: {
    unconnected: 'Who has influence, but no link to anyone?',
    powerless: 'Whose life does it touch most, with little say?',
    'only-heard': 'With whom are we not yet where we want to be?',
    missing: 'Whose voice is missing?',
    concerned: 'Who has influence and concerns?',
  } satisfies Record<MapQuestionKind, string>,
  nobody: 'Nobody, as the map stands.',
  onlyHere: 'Stances that were not shown are not in the room’s answer.',
  candidate: 'May become a partner',
  candidateOf: (name: string) => `“${short(name)}” may become a partner`,
  question: (nth: number, count: number) => `Question ${nth} of ${count}`,
} as const;

export const stakeholderDoneWords = {
  listNone: 'Nobody listed yet. Start with who decides.',
  listed: (count: number) => `${peopleCount(count)} listed. Whose voice is missing?`,
  listDone: (count: number) => `${peopleCount(count)} listed, the missing voices too.`,
  placeNone: 'Place two first: the most and the least influence.',
  placed: (count: number, all: number) => `${count} of ${all} placed.`,
  placeRoom: (count: number) => `Everybody placed. Make room for ${count}: what will we do?`,
  placeDone: (count: number) => `All ${count} placed.`,
  stance: (count: number, all: number) =>
    count === all ? `A stance for all ${all}.` : `A stance for ${count} of ${all}.`,
  relateNone: 'No link yet. Who already works with whom?',
  relate: (count: number) => (count === 1 ? '1 link drawn.' : `${count} links drawn.`),
  readNone: 'No action yet. Take one question and say who does what by when.',
  readOpen: (whole: number, all: number) => `${whole} of ${all} actions have a name and a day.`,
  readDone: (all: number) =>
    `${all === 1 ? '1 action' : `All ${all} actions`} with a name and a day.`,
} as const;

export const stakeholderExportWords = {
  title: 'People and groups involved',
  where: (influence: number, interest: number) =>
    `influence ${influence} %, interest ${interest} %`,
  notPlaced: 'not placed',
  touch: (touch: string) => `touches their life: ${touch}`,
  stance: (view: string, reason: string) => `stance: ${view}${reason ? ` (${reason})` : ''}`,
  stand: (now: string, wanted: string) => `we stand: ${now} → ${wanted}`,
  links: 'Links',
} as const;
