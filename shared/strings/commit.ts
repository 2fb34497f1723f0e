// Words of the last step: who does what, how each begins today, what we do differently ourselves.
import type { PledgeKind } from '../domain/pledge.ts';
import { short } from './note.ts';

interface PledgeWords {
  readonly title: string;
  readonly hint: string;
  readonly add: string;
  readonly nth: (nth: number) => string;
  readonly who: (text: string) => string;
  readonly whoHint: string;
}

export const commitWords = {
  actions: 'Who does what by when',
  forCard: (name: string) => `For ${name}`,
  whole: 'For all of it',
  empty: 'Nobody has said yes to anything yet.',
  add: (name: string) => `Add what somebody does for ${name}`,
  addHint: 'Who does what? Write what, then Enter',
  added: (text: string) => `Added: ${short(text)}`,
  pledges: {
    ours: {
      title: 'What our own organisation does differently',
      hint: 'Not only the people it is for change something.',
      add: 'Something we do differently ourselves. Then Enter',
      nth: (nth: number) => `What we do differently ${nth}`,
      who: (text: string) => `Who promises: ${short(text)}`,
      whoHint: 'Who promises?',
    },
    wish: {
      title: 'What each would like to have to make it happen',
      hint: 'Wishes are not promises. They show what is missing.',
      add: 'A wish. Then Enter',
      nth: (nth: number) => `Wish ${nth}`,
      who: (text: string) => `Who wishes: ${short(text)}`,
      whoHint: 'Who wishes?',
    },
  } satisfies Record<PledgeKind, PledgeWords>,
  removePledge: (text: string) => `Delete “${short(text)}”`,
  wall: {
    list: 'Who does what by when',
    soon: 'Who does what, and how does it begin?',
    begins: (text: string) => `Begins with: ${text}`,
    ours: 'We ourselves',
    wish: 'We would like to have',
  },
  done: {
    none: 'Who does what? One promise is a start.',
    some: (whole: number, count: number) =>
      `${whole} of ${count} have a name, a day and a first step`,
    ours: 'What will our own organisation do differently?',
    done: (count: number) =>
      count === 1 ? 'The promise is whole.' : `All ${count} promises are whole.`,
  },
} as const;
