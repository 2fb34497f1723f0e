// Words of choosing partners: what for, what matters, who, with whom.
import type { CriterionPart } from '../domain/criterion.ts';

const counters = (count: number): string => (count === 1 ? '1 counter' : `${count} counters`);
const partners = (count: number): string => (count === 1 ? '1 partner' : `${count} partners`);
const mustHaves = (count: number): string => (count === 1 ? '1 must-have' : `${count} must-haves`);

export const partnerWords = {
  partners,
  unnamed: 'Partner without a name',
  figure: (mean: number): string => mean.toFixed(2),
  percent: (share: number): string => `${Math.round(share * 100)} %`,

  purpose: {
    question: 'What do we need a partner for?',
    questionHint: 'One sentence. What can we not do alone, or not well?',
    questionPlaceholder: 'For example: to find people who give and people who ask',
    title: 'Must-haves',
    hint: 'Without it, somebody can’t be a partner as things stand. Two or three are enough; everything else is weighed later.',
    nth: (nth: number): string => `Must-have ${nth}`,
    remove: (text: string): string => `Take out “${text}”`,
    add: 'Add a must-have',
    placeholder: 'Write one, then Enter',
    offers: 'Good to begin with',
    suggested: [
      'Keeps people safe: checks for home visits',
      'Shares what is decided, and why',
      'Is there for at least a year',
      'Sells nothing to the people it meets',
    ],
    full: (most: number): string => `${most} must-haves are as many as there can be.`,
    added: (text: string): string => `Added “${text}”`,
    room: 'Must-haves',
    roomEmpty: 'We say it in one sentence.',
  },

  criteria: {
    title: 'What matters in a partner',
    list: 'What matters',
    hidden: 'Names stay hidden in this step: first what matters, then who.',
    empty: 'Nothing yet. Begin with five that often matter and make them yours, or write your own.',
    starter: 'Begin with five',
    add: 'Add what matters',
    placeholder: 'Write one, then Enter',
    gentle:
      'Five are enough to choose by. With more, each weighs little; could two of them be one?',
    full: (most: number): string => `${most} are as many as there can be.`,
    parts: {
      title: { label: 'What matters', placeholder: 'For example: trusted by the people it is for' },
      low: { label: '1 means', placeholder: 'What one would see at the lowest' },
      middle: { label: '3 means', placeholder: 'What one would see in the middle' },
      high: { label: '5 means', placeholder: 'What one would see at the highest' },
    } satisfies Readonly<
      Record<CriterionPart, { readonly label: string; readonly placeholder: string }>
    >,
    of: (part: string, name: string): string => `${part}: ${name}`,
    unnamed: 'Not named yet',
    counters,
    weightOf: (name: string): string => `Counters on ${name}`,
    left: (left: number, of: number): string =>
      left === 0 ? `All ${of} counters are given out.` : `${left} of ${counters(of)} left`,
    over: (of: number): string => `All ${of} counters are given out: take one from another first.`,
    even: 'No counters yet: until then everything weighs the same.',
    up: (name: string): string => `Move ${name} up`,
    down: (name: string): string => `Move ${name} down`,
    remove: (name: string): string => `Delete ${name}`,
    removed: (name: string): string => `Deleted ${name}`,
    moved: (name: string, place: number): string => `${name} is now ${place}.`,
    added: (name: string): string => `Added ${name}`,
    started: 'Five to begin with are there. Make them yours.',
    scored: 'There are scores already. What is changed here changes what they say.',
    room: {
      list: 'What matters',
      empty: 'What matters in a partner? Say it before you think of anybody.',
      left: (left: number): string => `Counters left: ${left}`,
    },
  },

  longlist: {
    title: 'Who could it be?',
    hint: 'About six are enough to look at closely.',
    empty:
      'Nobody yet. Take over whom you marked on the map, or write a group or an organisation, then Enter.',
    candidates: 'Marked on the map',
    noCandidates: 'Nobody marked on the map is left to take over.',
    takeAll: 'Take over all',
    take: (name: string): string => `Take over ${name}`,
    taken: (count: number): string => `Taken over: ${partners(count)}`,
    add: 'Add somebody',
    placeholder: 'A group or an organisation, then Enter',
    plenty: (count: number): string => `${count} are many to look at closely; six are enough.`,
    full: (most: number): string => `${most} are as many as there can be.`,
    name: 'Name',
    about: 'Who that is',
    aboutPlaceholder: 'Who that is, what they do already',
    fromMap: 'from the map',
    gates: (name: string): string => `Must-haves of ${name}`,
    gate: (gate: string, name: string): string => `${gate}: ${name}`,
    states: { unknown: 'Not known', met: 'Met', failed: 'Not met' },
    noGates: 'There are no must-haves; they are written in the first step.',
    fails: (count: number): string =>
      count === 1 ? 'Fails a must-have' : `Fails ${mustHaves(count)}`,
    open: (count: number): string => `${mustHaves(count)} not known yet`,
    meets: 'Meets every must-have',
    remove: (name: string): string => `Delete ${name}`,
    removed: (name: string): string => `Deleted ${name}`,
    added: (name: string): string => `Added ${name}`,
    room: { list: 'Who it could be', empty: 'Who could it be? Think of groups and roles.' },
  },

  decide: {
    title: 'Whom do we ask?',
    empty: 'Nobody to decide on. The longlist is one step of this canvas.',
    options: { invite: 'Invite', maybe: 'Maybe', 'not-now': 'Not now' },
    label: (name: string): string => `Decision on ${name}`,
    reason: 'Why, and on what terms',
    reasonOf: (name: string): string => `Why, and on what terms: ${name}`,
    reasonPlaceholder: 'A reason one could tell them',
    noReason: 'No reason yet',
    takeBack: (name: string): string => `Take back the decision on ${name}`,
    excluded: 'Fails a must-have: can’t be invited as things stand, but may be a maybe.',
    mean: (mean: number): string => `weighted mean ${mean.toFixed(2)}`,
    noMean: 'not scored',
    room: {
      empty: 'We decide together, and write down why.',
      open: 'Not decided yet',
      groups: { invite: 'We invite', maybe: 'Maybe', 'not-now': 'Not now' },
    },
  },

  roles: {
    title: 'What do they take part in?',
    hint: 'Taking part is more than being asked. What each gives and gets should be worth it to both.',
    empty: 'Nobody is invited yet. That is decided one step before.',
    roles: {
      conception: 'Conception',
      design: 'Design',
      steering: 'Steering',
      management: 'Management',
    },
    roleHints: {
      conception: 'what it is for',
      design: 'how it works',
      steering: 'what is decided',
      management: 'how it is run',
    },
    rolesOf: (name: string): string => `${name} takes part in`,
    gives: 'Gives',
    givesPlaceholder: 'What they bring to it',
    gets: 'Gets',
    getsPlaceholder: 'What they have from it',
    ask: 'What we ask of them',
    askPlaceholder: 'As one would say it to them',
    owner: 'Who asks',
    by: 'By when',
    of: (part: string, name: string): string => `${part}: ${name}`,
    room: {
      empty: 'Who takes part in what?',
      none: 'Takes part in: not said yet',
      takes: 'Takes part in',
      asks: (owner: string, day: string): string =>
        [owner && `${owner} asks`, day && `by ${day}`].filter(Boolean).join(' '),
    },
  },
} as const;

export const partnerDoneWords = {
  purpose: {
    ask: 'What do you need a partner for?',
    gates: 'Is there anything nobody can do without? Write it as a must-have.',
    done: (count: number): string => `It is said what for · ${mustHaves(count)}`,
  },
  criteria: {
    none: 'What matters in a partner?',
    sentences: (count: number): string =>
      `${count} to choose by · say what 1, 3 and 5 mean, so that numbers mean the same to all`,
    left: (left: number): string => `${counters(left)} left to give out`,
    plenty: (count: number): string => `${count} to choose by; five would do`,
    done: (count: number): string => `${count} to choose by, weighed`,
  },
  longlist: {
    none: 'Who could it be?',
    few: (count: number): string => `${partners(count)} · who else?`,
    unknown: (count: number): string => `${partners(count)} · some must-haves are not known yet`,
    done: (count: number): string => `${partners(count)} to look at closely`,
  },
  score: {
    nothing: 'Scores need somebody to score, and something to score by.',
    scorers: 'Who scores?',
    ready: 'Ready to score, each alone.',
    open: (done: number, of: number): string => `${done} of ${of} have scored everything`,
    closed: 'Scored. The numbers are still hidden.',
    revealed: (count: number): string =>
      count === 0
        ? 'The numbers are shown. You hardly differ.'
        : `The numbers are shown · ${count === 1 ? '1 place' : `${count} places`} to talk about`,
  },
  whatIf: {
    none: 'It begins when the scores are shown.',
    first: (name: string, mean: number, stays: boolean): string =>
      `${name} leads with ${mean.toFixed(2)}${stays ? ', and stays first' : ''}`,
  },
  decide: {
    none: 'Nothing decided yet.',
    some: (done: number, of: number): string => `${done} of ${of} decided`,
    reasons: (count: number): string =>
      count === 1 ? '1 decision has no reason yet' : `${count} decisions have no reason yet`,
    done: (count: number): string => `All ${count} decided, with a reason`,
  },
  roles: {
    none: 'Nobody is invited yet.',
    some: (done: number, of: number): string =>
      `${done} of ${of} know what they are asked, by whom`,
    done: 'Everybody invited will be asked, by name and day.',
  },
} as const;
