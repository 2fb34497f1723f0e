// Words of page one and the brief, as the team reads them the next morning.
import { dayText } from './calendar-day.ts';

export const briefWords = {
  show: 'Page one and the brief',
  title: 'What we have in hand',
  back: 'Back to the board',
  faces: { pageOne: 'Page one', brief: 'Brief' },
  nothing: 'There is nothing to tell yet. It writes itself as the day goes on.',
  source: 'Source',
  sourceOf: (text: string) => `Where this comes from: ${text}`,
  behaviour: 'The behaviour',
  noBehaviour: 'Nobody has written the behaviour card yet.',
  objective: (from: string, to: string, by: string) =>
    [from && `From ${from}`, to && `to ${to}`, by && `by ${by}`].filter(Boolean).join(' '),
  baselineUnknown: (day: string) => (day ? `a figure that we find by ${day}` : 'an unknown figure'),
  insights: 'What we learned, and why',
  noInsights: 'No insight yet.',
  more: (count: number) => (count === 1 ? 'One more in the brief.' : `${count} more in the brief.`),
  decided: 'What was decided',
  undecided: 'What was not',
  nothingDecided: 'Nothing yet.',
  nothingOpen: 'Nothing was left open.',
  programme: (name: string, deed: string) => (deed ? `${name}: ${deed}` : name),
  invited: (name: string, reason: string) =>
    reason ? `${name} is invited. ${reason}` : `${name} is invited.`,
  open: {
    maybe: (name: string, reason: string) =>
      reason ? `${name}: maybe. ${reason}` : `${name}: maybe.`,
    'not-now': (name: string, reason: string) =>
      reason ? `${name}: not now. ${reason}` : `${name}: not now.`,
  },
  gap: (name: string) => `The one gap we close: ${name}`,
  firstTest: 'First test',
  noFirstTest: 'No first test yet. Two weeks from now is a good day to have tried something.',
  testOn: (day: string | null) => (day ? dayText(day) : 'no day yet'),
  actions: 'Who does what by when',
  noActions: 'No action yet.',
  noOwner: 'Nobody yet',
  noDay: 'no day yet',
  people: 'Who was here, and who was not',
  stakeholders: 'People and groups involved',
  partners: 'Partners',
  programmes: 'Programmes',
  measures: 'How we will see it',
  benchmarks: 'Where the plan is strong, and where it is weak',
  judged: (question: string, answer: string) => `${question} ${answer}`,
  pledges: 'What we do differently, and what we wish for',
  readings: (value: string, day: string, n: string) => `${value} on ${day}${n}`,
  sample: (count: number) => ` (${count} asked)`,
  baseline: (value: string) => `today ${value}`,
  target: (value: string, by: string) => `target ${value}${by && ` by ${by}`}`,
  baselineOpen: (by: string) =>
    by ? `today’s figure is found by ${by}` : 'today’s figure is not known',
} as const;
