// Words in pictures of boards.
import { groupNameWords } from './group-name.ts';

export const sceneWords = {
  wall: 'The wall',
  family: 'Family (no name yet)',
  noName: groupNameWords.noName,
  waiting: 'Not sorted yet',
  alone: 'On their own',
  parked: 'For later',
  onPage: (page: number) => `page ${page}`,
  votes: (counts: readonly number[]): string =>
    `${counts.join(' → ')} ${counts.length === 1 && counts[0] === 1 ? 'vote' : 'votes'}`,
  page: (nth: number, of: number) => `Page ${nth} of ${of}`,
  goesOn: (title: string): string => `${title}, continued`,
  cut: (count: number): string =>
    `${count === 1 ? 'One note is' : `${count.toLocaleString('en-GB')} notes are`} longer than the place on the wall and ${count === 1 ? 'ends' : 'end'} in “…”. PDF and table have every word.`,
  overview: 'Where everything stands',
} as const;
