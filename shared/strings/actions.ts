// Words of what is done about one thing, wherever that is asked.
import { short } from './note.ts';

export const itemActionWords = {
  add: (name: string) => `What will we do about “${short(name)}”?`,
  placeholder: 'What will we do? Press Enter',
  list: (name: string) => `Actions about “${short(name)}”`,
  added: (text: string) => `Added “${short(text)}”.`,
  firstStep: (text: string) => `First step of ${short(text)}`,
  firstStepShort: 'First step, under half an hour',
  noStep: 'No first step yet',
} as const;
