// Words of the agenda while it is prepared.
import type { CanvasKind } from '../domain/canvas.ts';

export const prepareWords = {
  command: 'Prepare the agenda',
  title: 'The agenda of this session',
  back: 'Back to the board',
  time: (total: string, ends: string, people: string): string => `${total} for ${people}, ${ends}`,
  list: 'Steps in order',
  keys: 'Drag a step to its place, or move it with Alt and an arrow key.',
  up: (title: string): string => `Move “${title}” up`,
  down: (title: string): string => `Move “${title}” down`,
  row: (title: string, facts: string): string => `${title}, ${facts}`,
  untitled: 'Untitled step',
  moved: (title: string, nth: number, count: number): string =>
    `${title} is step ${nth} of ${count}.`,
  fields: {
    title: 'Name',
    goal: 'What it is for',
    prompt: 'Read aloud and shown to the room',
    script: 'What you say and watch for',
    minutes: 'Minutes',
  },
  skip: 'Leave this step out',
  protect: 'Never shorten or leave it out to catch up',
  remove: 'Remove this step',
  removeOpen: 'Remove this step: not while it is open',
  removed: (title: string): string => `${title} is removed. Undo brings it back.`,
  add: 'Add after this step',
  addFirst: 'Add this step',
  addWhat: 'A further step',
  plain: 'Around the work',
  boards: {
    insight: 'A wall of what people say',
    stakeholder: 'A map of stakeholders',
    partner: 'A table of partners',
    kindness: 'A board of programmes',
  } satisfies Readonly<Record<CanvasKind, string>>,
  addWhere: 'On which board',
  newBoard: 'A new board for it',
  /** A board by what it asks, or by its kind; its number where there are several. */
  board: (name: string, question: string, nth: number | null): string =>
    `${question ? `“${question}”` : name}${nth === null ? '' : ` (${nth})`}`,
  added: (title: string): string => `${title} is added.`,
  noneTitle: 'There is no step yet',
  noneNext: 'Put the agenda together first: what you do, in which order, and for how long.',
  none: 'There is no step yet. Add the first one; its words and minutes can be changed afterwards.',
} as const;
