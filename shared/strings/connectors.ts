// Words of lines between two things on a wall.
import { short } from './note.ts';

const said = (label: string): string => (label === '' ? '' : ` (${label})`);

export const connectorWords = {
  draw: 'Draw a line between two',
  remove: (count: number): string =>
    count === 1 ? 'Take its line away' : `Take its ${count} lines away`,
  drawn: (from: string, to: string): string =>
    `A line goes from “${short(from)}” to “${short(to)}”.`,
  undrawn: (from: string, to: string): string =>
    `There is no line between “${short(from)}” and “${short(to)}” any more.`,
  removed: (name: string): string => `“${short(name)}” has no lines any more.`,
  leadsTo: (name: string, label: string): string => `line to “${short(name)}”${said(label)}`,
  comesFrom: (name: string, label: string): string => `line from “${short(name)}”${said(label)}`,
  line: (from: string, to: string, label: string): string =>
    `From “${short(from)}” to “${short(to)}”${label === '' ? '' : `: ${label}`}`,
  list: 'Lines',
  edit: 'Words and direction of lines',
  editOf: (name: string): string => `Lines of “${short(name)}”`,
  label: 'What stands on it',
  turn: 'Turn it around',
  turned: (from: string, to: string): string =>
    `The line goes from “${short(from)}” to “${short(to)}” now.`,
  take: 'Take it away',
  taken: (sentence: string): string => `Taken away: ${sentence}`,
  close: 'Done',
} as const;
