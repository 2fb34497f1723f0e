// Words of what a team takes away on paper or as a file: page one and the brief.
import type { Decision } from '../domain/partner.ts';
import { groupNameWords } from './group-name.ts';

export const papersWords = {
  untitled: 'Workshop',
  formats: { html: 'HTML', pdf: 'PDF', markdown: 'Markdown', text: 'Text', csv: 'CSV' },
  pageOne: 'Page one',
  brief: 'Brief',
  pageOneLeavesOut:
    'Page one has the behaviour, up to three insights, decisions, the first test and open actions. Everything else is in the brief and in the session file.',
  briefLeavesOut:
    'The brief has page one, insights with the notes they rest on, people and groups, partners, programmes, measures with readings, and promises. Notes behind no insight, votes, single scores, stances, remarks, consent, scripts and times are left out.',
  action: (text: string, owner: string, day: string) => `${text} (${owner}, ${day})`,
  restsOn: 'Rests on',
  notes: 'Single notes',
  unnamedGroup: groupNameWords.noName,
  emptyGroup: 'Its notes are on paper only.',
  note: (text: string, source: string) => (source ? `${text} (${source})` : text),
  barriers: (ways: readonly string[]) => `In the way: ${ways.join('; ')}`,
  meaning: (text: string) => `What it means for us: ${text}`,
  held: (answer: string) => `Looked at again: ${answer}`,
  cameOf: 'What came of it',
  programme: (name: string) => `Programme: ${name}`,
  question: (text: string) => `How could we: ${text}`,
  insight: (nth: number, sentence: string) => `Insight ${nth}: ${sentence}`,
  idea: (text: string) => `Idea: ${text}`,
  partner: (name: string) => `Partner: ${name}`,
  measuredBy: 'Measured by',
  unrestedNotes: (count: number) =>
    count === 1
      ? '1 note stands behind no insight: it is in the document of the boards.'
      : `${count} notes stand behind no insight: they are in the document of the boards.`,
  decision: { invite: 'Invited', maybe: 'Maybe', 'not-now': 'Not now' } satisfies Record<
    Decision,
    string
  >,
  undecided: 'Not decided',
  standing: (today: string, wanted: string) =>
    [today && `Today: ${today}`, wanted && `wanted: ${wanted}`].filter(Boolean).join(', '),
  readings: 'Readings',
  verdict: 'What became of it',
  whole: 'The objective as a whole',
} as const;
