// Words of what is printed for the day: measure sheets, prompts, and what people write on.
export const printWords = {
  measureSheets: 'Measure sheets',
  measureSheet: (nth: number, kind: string) => `Measure sheet ${nth}: ${kind}`,
  measuresLeaveOut:
    'A sheet for each measure, with room to write readings. Readings that are already in the session are printed; programmes, insights and partners are left out.',
  noMeasures: 'There are no measures yet. They are written in the Measures step.',
  newReadings: 'New readings',
  readingColumns: ['Date', 'Value', 'How many were asked', 'Comment'],
  readingsTable: 'Table for readings',
  readingsLeaveOut:
    'A line for each reading so far, and an empty one for each measure. Only what is counted is in it: measure, date, value, how many were asked, comment.',
  csvColumns: ['Measure', 'Date (2026-12-31)', 'Value', 'n', 'Comment'],

  runSheet: 'Run sheet',
  runSheetLeavesOut:
    'When each step begins and what the room reads. Scripts, remarks and who is invited are left out.',
  prompts: 'Prompts',
  promptsLeaveOut: 'What the room reads, a page each. Goals, scripts and times are left out.',
  noPrompts: 'No step has a prompt yet.',
  step: (nth: number, title: string) => `${nth}. ${title}`,

  noteSheets: 'Note sheets',
  noteSheetsLeaveOut:
    'Empty numbered sheets for each question, to write on and to type in from. Notes that are written already are left out.',
  noteSheet: (question: string, table: string) => [question, table].filter(Boolean).join(' · '),
  table: (name: string) => `Table ${name}`,
  oneThought: 'One thought a field, in large letters. The number tells where it was typed in.',
  noteNumber: (nth: number) => `No. ${nth}`,
  anyQuestion: 'Notes',

  scoreSheets: 'Score sheets',
  scoreSheetsLeaveOut:
    'One sheet for each partner canvas, to copy once a scorer. Scores, names of scorers and decisions are left out.',
  scoreSheet: (question: string) => question.trim() || 'Partners',
  scoreHow:
    'Alone, without talking. 1 is low, 5 is high, ? is “I don’t know”. Leave out whom you belong to.',
  partner: 'Partner',
  means: 'What the numbers mean',
  meansLine: (low: string, middle: string, high: string) =>
    [low && `1: ${low}`, middle && `3: ${middle}`, high && `5: ${high}`]
      .filter(Boolean)
      .join(' · '),
  nobodyToScore: 'Scores need partners and what matters in them.',

  ballots: 'Ballots',
  ballotsLeaveOut:
    'Two or four alike on a page, to copy and cut. What was voted already, and who voted, is left out.',
  ballot: 'Ballot',
  ballotHow: (budget: number, most: number) =>
    `You have ${budget === 1 ? '1 dot' : `${budget} dots`}, at most ${most} on one thing. Nobody sees whose ballot it is.`,
  ballotAny: 'Mark what matters most to you. Nobody sees whose ballot it is.',
  noBallots: 'There is nothing to vote on yet. Groups come from the Sort step.',

  cards: 'Programme cards',
  cardsLeaveOut: 'What is on the cards. What they rest on and how they are measured is left out.',
  noCards: 'There are no programme cards yet: here is an empty one to fill in.',
  emptyCard: 'A programme card',

  agreements: 'Agreements',
  agreementsLeaveOut: 'What the room agreed on. What may leave the room is left out.',
  noAgreements: 'Nothing is agreed yet: write it here together.',
} as const;
