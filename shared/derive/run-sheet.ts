// The day on one page of paper: when each step begins by the clock, what the room reads, and what to
// bring. Times are minutes since midnight, so that no time zone has a say.
import type { RoomSize } from '../domain/session.ts';
import { type Session, sessionRecord } from '../domain/session-body.ts';
import type { StageKind } from '../domain/stage.ts';
import { agendaOf } from './board.ts';
import { plannedMs } from './clock.ts';

/** In the order of the list. */
export const brings = [
  'laptop',
  'copy',
  'sheet',
  'pens',
  'notes',
  'tables',
  'dots',
  'scores',
  'lenses',
  'figures',
  'food',
] as const;
export type Bring = (typeof brings)[number];

export interface RunSheetStep {
  readonly id: string;
  /** Minutes since midnight of the first day; from 1,440 on it is the next day. */
  readonly beginsAt: number;
  readonly minutes: number;
  readonly title: string;
  /** What the room reads, in short. */
  readonly prompt: string;
  readonly isBreak: boolean;
  readonly isProtected: boolean;
}
export interface RunSheet {
  readonly title: string;
  readonly roomSize: RoomSize;
  readonly beginsAt: number;
  readonly endsAt: number;
  readonly totalMinutes: number;
  readonly steps: readonly RunSheetStep[];
  readonly bring: readonly Bring[];
}

const MINUTE_MS = 60_000;
export const dayMinutes = 1_440;
/** What still fits a line of the page. */
const PROMPT_CHARS = 84;

/** Steps that were left out are left out here too. `beginsAt`: minutes since midnight. */
export function runSheetOf(session: Session, beginsAt: number): RunSheet {
  const { title, roomSize } = sessionRecord(session);
  const stages = agendaOf(session).filter(({ state }) => state !== 'skipped');
  let at = beginsAt;
  const steps = stages.map((stage): RunSheetStep => {
    const minutes = Math.round(plannedMs(session, stage) / MINUTE_MS);
    const isBreak = stage.kind === 'break';
    const step = {
      ...{ id: stage.id, beginsAt: at, minutes, title: stage.title, isBreak },
      prompt: isBreak ? '' : inShort(stage.prompt),
      isProtected: stage.protected,
    };
    at += minutes;
    return step;
  });
  const kinds = new Set(stages.map(({ kind }) => kind));
  const bring = brings.filter((thing) => isNeeded(thing, kinds, roomSize));
  return { title, roomSize, beginsAt, endsAt: at, totalMinutes: at - beginsAt, steps, bring };
}

function isNeeded(thing: Bring, kinds: ReadonlySet<StageKind>, roomSize: RoomSize): boolean {
  const isAtTables = roomSize !== 'up-to-12';
  const has = (...wanted: readonly StageKind[]): boolean => wanted.some((kind) => kinds.has(kind));
  switch (thing) {
    case 'laptop':
    case 'copy':
    case 'sheet':
      return true;
    case 'pens':
      return has('collect', 'ideas', 'list');
    case 'notes':
      return isAtTables && has('collect', 'ideas', 'list');
    case 'tables':
      return isAtTables && has('collect', 'sort', 'score');
    case 'dots':
      return isAtTables && has('vote', 'prioritise');
    case 'scores':
      return has('score');
    case 'lenses':
      return has('ideas');
    case 'figures':
      return has('readings');
    case 'food':
      return has('break');
  }
}

/** Its first sentence where that is enough, else as many whole words as fit. */
export function inShort(prompt: string, most = PROMPT_CHARS): string {
  const line = prompt.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const sentence = /^.*?[.?!](?= )/.exec(line)?.[0] ?? '';
  if (sentence && sentence.length <= most) return sentence;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[,;:.]$/, '')}…`;
}

/** '9:05'; the same on every day. */
export const clockOf = (minutes: number): string => {
  const inDay = ((minutes % dayMinutes) + dayMinutes) % dayMinutes;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
};
