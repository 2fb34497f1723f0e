// Words for the snapshots of a session: looked at, compared with now, restored.
import { type CountedKind, countedKinds, type SessionCounts } from '../derive/session-counts.ts';
import type { Noun } from '../domain/nouns.ts';

const kinds: Readonly<Record<CountedKind, readonly [one: string, many: string]>> = {
  notes: ['note', 'notes'],
  ideas: ['idea', 'ideas'],
  groups: ['group', 'groups'],
  insights: ['insight', 'insights'],
  stakeholders: ['stakeholder', 'stakeholders'],
  partners: ['partner', 'partners'],
  programmes: ['programme card', 'programme cards'],
  actions: ['action', 'actions'],
};

/** ‘36 notes · 5 groups’; notes are named even when there are none. */
export const countsLine = (counts: SessionCounts): string =>
  countedKinds
    .filter((kind) => kind === 'notes' || counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kinds[kind][counts[kind] === 1 ? 0 : 1]}`)
    .join(' · ');

/** What records are called where the past is compared with now. */
export const nounTitles: Readonly<Record<Noun, string>> = {
  session: 'The session',
  canvas: 'Boards',
  stage: 'Steps',
  visit: 'Time spent',
  behaviour: 'Behaviour card',
  opening: 'How the day starts',
  agreement: 'Agreements',
  table: 'Tables',
  lane: 'Lanes',
  family: 'Titles over groups',
  cluster: 'Groups',
  note: 'Notes and ideas',
  slip: 'Hidden notes',
  connector: 'Lines',
  round: 'Votes',
  ballot: 'Ballots',
  tally: 'Counted votes',
  insight: 'Insights',
  stakeholder: 'Stakeholders',
  stance: 'Stances',
  relation: 'Links on the map',
  placement: 'Places on maps',
  gate: 'Musts',
  criterion: 'Criteria',
  partner: 'Partners',
  scorer: 'Scorers',
  score: 'Scores',
  scoring: 'Scoring',
  objective: 'Objective',
  challenge: '“How could we …?”',
  idea: 'What ideas rest on',
  programme: 'Programme cards',
  measure: 'What we count',
  reading: 'Figures',
  benchmark: 'Questions about the cards',
  pledge: 'Pledges',
  action: 'Actions',
  remark: 'Remarks',
};

export const snapshotWords = {
  about:
    'Copies of the whole session: every 50 changes, every ten minutes of work, and before imports and large deletions.',
  take: 'Keep a snapshot now',
  taken: (counts: string) => `Kept: ${counts}.`,
  list: 'Snapshots, the newest first',
  look: 'Look',
  lookAt: (time: string) => `Look at ${time}`,
  restore: 'Restore …',
  restoreTo: (time: string) => `Restore ${time} …`,
  unreadable: 'It can’t be read; it may be damaged. The others are not touched by that.',
  earlier: 'Show earlier snapshots',
  none: 'No snapshot has been kept yet.',
  lookingAt: (time: string, counts: string) => `You are looking at ${time} · ${counts}.`,
  quiet: 'Nothing you see here changes anything; the room goes on showing now.',
  onlyNow: 'This is the past. To change anything, go back to now first.',
  step: 'Step',
  compare: 'Compare with now',
  board: 'Back to its board',
  back: 'Back to now',
  noStep: 'No step was open then. Choose one above.',
  compareName: 'Then and now',
  compareTitle: (time: string) => `What changed since ${time}`,
  same: 'Nothing: the session is now as it was then.',
  added: 'Added since',
  removed: 'Gone since',
  changed: 'Changed since',
  moved: 'Moved since',
  only: (count: number) => (count === 1 ? '1 of them' : `${count} of them`),
  unnamed: 'Without words',
  reworded: (was: string, is: string) => `“${was}” is now “${is}”`,
  movedTo: (name: string, from: string, to: string) => `“${name}”: ${from} → ${to}`,
  nowhere: 'no group',
  more: (count: number) => `and ${count} more`,
  askTitle: (time: string) => `Restore ${time}?`,
  ask: 'The session becomes what it was then, also in the room: its step, its notes, its votes.',
  wasThen: 'Then',
  isNow: 'Now',
  safe: 'What is there now is kept as a snapshot first, and Undo brings it back in one step. A clock that ran then comes back standing.',
  confirm: 'Restore it',
  cancel: 'Leave it as it is',
  restored: (time: string) => `Restored ${time}. Undo brings back what was there before.`,
  sameNow: 'Nothing to restore: the session is just like that now.',
} as const;
