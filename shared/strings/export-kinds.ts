// What each document is for, and what it leaves out.

interface KindWords {
  readonly title: string;
  readonly format: string;
  readonly note: string;
}

export const documentWords = {
  markdown: {
    title: 'Everything to read',
    format: 'Markdown',
    note: 'The day, insights, votes, groups with their notes, and who does what by when. Leaves out remarks, ballots, notes still hidden, scripts, positions and history.',
  },
  csv: {
    title: 'All notes as a table',
    format: 'CSV',
    note: 'One row a note, with the votes of its group. Leaves out insights, remarks, notes still hidden, scripts, positions and history.',
  },
  calendar: {
    title: 'Who does what, by day',
    format: 'Calendar',
    note: 'An entry on its day for each action, first test and ask. Leaves out what has no date, and everything else.',
  },
  slides: {
    title: 'Slides',
    format: 'PPTX',
    note: 'Behaviour, insights with what they rest on, people and groups, partners once their ranking was revealed, programmes, measures and actions, as text and shapes that can be changed. Leaves out notes, single scores, stances, remarks and votes.',
  },
} as const satisfies Readonly<Record<string, KindWords>>;

/** Whom documents are for; they stand together under it. */
export const documentGroups = {
  whole: 'Of the whole session',
  team: 'For the team',
  participants: 'For those who took part',
  partners: 'For partners',
  measures: 'For whoever counts',
  print: 'For the day itself: the print pack',
} as const;
export type DocumentGroup = keyof typeof documentGroups;

export type DocumentName = keyof typeof documentWords;
