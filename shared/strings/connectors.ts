// Words of lines between two things on a wall.
import { short } from './note.ts';

export const connectorWords = {
  draw: 'Draw a line between two',
  remove: (count: number): string =>
    count === 1 ? 'Take its line away' : `Take its ${count} lines away`,
  drawn: (from: string, to: string): string =>
    `A line goes from “${short(from)}” to “${short(to)}”.`,
  undrawn: (from: string, to: string): string =>
    `There is no line between “${short(from)}” and “${short(to)}” any more.`,
  removed: (name: string): string => `“${short(name)}” has no lines any more.`,
} as const;
