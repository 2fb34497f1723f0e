// Words of scoring partners: alone and hidden, the reveal, and what if.
const scorers = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
export const scorerName = (name: string, nth: number): string => name.trim() || `Scorer ${nth}`;

export const scoringWords = {
  setUp: {
    title: 'Who scores?',
    hint: 'Three to seven people who know different sides, or one score a table. Names are only for handing over; the wall never shows them.',
    list: 'Who scores',
    add: 'Add somebody who scores',
    placeholder: 'A name or a role, then Enter',
    blank: 'Add one without a name',
    tables: 'One score a table',
    remove: (name: string): string => `Take out ${name}`,
    nameOf: (nth: number): string => `Name of scorer ${nth}`,
    full: (most: number): string => `${most} are as many as there can be.`,
    sees: 'While it is open, each sees only their own numbers, and the wall none at all. From the reveal on everybody sees all numbers, without names.',
    open: 'Begin to score',
    nothing: 'Scores need somebody to score, and something to score by.',
    size: (partners: number, criteria: number): string =>
      `${partners} to score by ${criteria}: ${partners * criteria} numbers each`,
    opened: 'Scoring is open.',
  },
  turn: {
    pass: (name: string): string => `Pass the screen to ${name}`,
    next: 'Everyone else looks away. Nobody’s numbers are on the screen, and Undo brings none up. What was given stays covered, also from whoever opens the wrong name.',
    begin: (name: string): string => `I am ${name}: begin`,
    again: (name: string): string => `I am ${name}: go on`,
    all: 'Everybody has scored',
    allMore: 'Nothing is shown before you reveal it.',
    list: 'How far everybody is',
    far: (done: number, of: number): string => (done >= of ? 'done' : `${done} of ${of}`),
    pick: (name: string): string => `Pass to ${name}`,
    scorer: (name: string): string => `${name} scores`,
    hint: 'Keys: 1 to 5, D or 0 for “don’t know”, Backspace clears. Only you see this; your numbers are shown later without your name.',
    covered: 'given',
    coveredHint: 'What you gave before stays covered; a new number takes its place.',
    where: (nth: number, of: number): string => `${nth} of ${of}`,
    criteria: 'What matters, one by one',
    tab: (name: string, done: number, of: number): string => `${name}, ${done} of ${of} scored`,
    row: (partner: string, criterion: string): string => `${partner}: ${criterion}`,
    unknown: 'Don’t know',
    belong: 'I belong to this one',
    belongs: (name: string): string => `I belong to ${name}`,
    sitsOut: 'You sit this one out.',
    back: 'Back',
    next_: 'Next',
    done: 'Done, hide my numbers',
    scored: (partner: string, value: number | null): string =>
      `${partner}: ${value ?? 'don’t know'}`,
    cleared: (partner: string): string => `${partner}: nothing`,
  },
  close: 'Close the scoring',
  closed: 'Scoring is closed.',
  closedMore: 'Nothing is shown yet. Revealed, everybody sees all numbers, without names.',
  reveal: 'Reveal the numbers',
  revealed: 'The numbers are shown.',
  reopen: 'Open it again',
  reopened: 'Scoring is open again; the numbers are hidden.',
  result: {
    title: 'What came of it',
    summary: (count: number): string =>
      count === 0 ? 'Nobody gave a number' : `${scorers(count)} scored`,
    table: 'Mean of each, by what matters',
    partner: 'Partner',
    differ: 'Talk about these first',
    differFew: 'Where two numbers are two or more apart.',
    differMany: 'Where there are two camps, or the middle half is widest.',
    agree: 'You hardly differ. Is it really so clear?',
    camps: 'two camps',
    /** Of many people, how many said what. */
    values: (given: readonly number[]): string =>
      given.length <= 6
        ? given.join(' · ')
        : [1, 2, 3, 4, 5]
            .map((value) => [value, given.filter((one) => one === value).length] as const)
            .filter(([, count]) => count > 0)
            .map(([value, count]) => `${count} × ${value}`)
            .join(', '),
    cell: (mean: number, given: readonly number[], of: number): string =>
      `mean ${mean.toFixed(1)}, ${given.length} of ${of} scored, from ${given[0]} to ${given.at(-1)}`,
    none: 'nobody scored',
    count: (given: number, of: number): string => `${given} of ${of}`,
    talk: (nth: number): string => `Talk about it, number ${nth}`,
    leftOut:
      'A blank or “don’t know” counts as nothing. What nobody scored is left out for that partner, and the rest weighs more.',
    fails: 'fails a must-have',
  },
  whatIf: {
    title: 'What if something else mattered more?',
    none: 'It begins when the scores are shown.',
    weights: 'Weights',
    weightOf: (name: string): string => `Weight of ${name}`,
    ranking: 'Ranking',
    hint: 'Move one: the others give way in proportion. The wall moves along; nothing is kept until you take it.',
    back: 'Back to our weights',
    take: 'Take these weights',
    taking: (parts: readonly string[]): string => `In counters: ${parts.join(' / ')}`,
    taken: 'These are our weights now.',
    ours: 'These are our weights.',
    tried: 'Tried out',
    stays: {
      none: 'The first three stay as they are: ten points more or less on any weight, or any one scorer left out, changes nothing.',
      noneFew:
        'The order stays: ten points more or less on any weight, or any one scorer left out, changes nothing.',
      level: 'Two of the first are level.',
      more: (name: string): string =>
        `The order turns: with “${name}” ten points heavier it is not the same.`,
      less: (name: string): string =>
        `The order turns: with “${name}” ten points lighter it is not the same.`,
      scorer: 'The order turns: without one of those who scored it is not the same.',
      one: 'It all rests on one person who scored.',
    },
    staysFirst: 'stays first',
    close: 'too close to call',
    level: 'level',
    excluded: 'Fails a must-have, not in the ranking',
    unscored: (count: number): string =>
      count === 1 ? '1 criterion not scored' : `${count} criteria not scored`,
    noScores: 'no scores',
    mean: (mean: number): string => mean.toFixed(2),
    room: { weights: 'Weights' },
  },
  room: {
    soon: 'Soon everybody scores, alone and hidden.',
    open: 'Everybody scores alone. Nobody sees a number before all are done.',
    means: 'What 1, 3 and 5 mean',
    closed: 'All numbers are in.',
    closedMore: 'Next we look at them together.',
    none: 'Nobody gave a number.',
    scorers: (count: number): string => `${scorers(count)} scored`,
  },
} as const;
