// Words about single notes, and how a note is named when it is spoken of.
import type { NoteSource, NoteTone } from '../domain/note.ts';

export const toneNames: Readonly<Record<NoteTone, string>> = {
  butter: 'Butter',
  sky: 'Sky',
  rose: 'Rose',
  leaf: 'Leaf',
  paper: 'Paper',
};

/** How we know, as people would say it. */
export const sourceNames: Readonly<Record<NoteSource, string>> = {
  saw: 'Saw it done',
  lived: 'Lived it',
  heard: 'Heard it',
  research: 'Read it in research',
  assumption: 'We assume it',
};

export const noteWords = {
  notSaid: 'Not said',
  source: 'How do we know?',
  colour: 'Colour',
  more: 'more',
  less: 'less',
  empty: 'An empty note',
  copy: 'Copy',
  isCopy: 'a copy',
  isSelected: 'selected',
  textLabel: 'Text of the note',
  moreActions: (text: string) => `What to do with “${short(text)}”`,
  regrouped: (count: number) => `Moved ${count} times. It may fit in two places: duplicate it?`,
  /** The words on the note are part of its name, so that they can be spoken to it. */
  regroupedNote: (count: number, text: string) =>
    `Moved ${count}×, duplicate? It may fit in two places: “${short(text)}”`,
  regroupedShort: (count: number) => `Moved ${count}×, duplicate?`,
} as const;

const SHORT_CHARS = 40;

/** A text cut to a name of a few words. */
export function short(text: string, chars: number = SHORT_CHARS): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= chars) return line;
  const cut = line.slice(0, chars);
  const space = cut.lastIndexOf(' ');
  return `${(space > 20 ? cut.slice(0, space) : cut).toWellFormed()}…`;
}

export const notesCount = (count: number): string => (count === 1 ? '1 note' : `${count} notes`);
