// What a change is called in the journal: the types of its ops, or that it takes others back and
// which ones.
import { type OpType, opTypes } from './apply-op.ts';

/** Made by the host from what is kept, not by ops. */
export const returns = ['change.revert', 'change.undo', 'snapshot.restore'] as const;
export type Return = (typeof returns)[number];
export type ChangeType = OpType | Return;

/** Longer names are cut when they are written: a number must not be cut in two. */
const NAME_CHARS = 200;

/** With the revisions it takes back or goes back to, as many as find room. */
export function returnName(type: Return, revisions: readonly number[]): string {
  let name: string = type;
  for (const revision of revisions) {
    const longer = `${name} ${revision}`;
    if (longer.length > NAME_CHARS) return name;
    name = longer;
  }
  return name;
}

const known = new Set<string>([...opTypes, ...returns]);
const isKnown = (word: string): word is ChangeType => known.has(word);

export interface ReadName {
  /** Those that this version knows. */
  readonly types: readonly ChangeType[];
  readonly revisions: readonly number[];
}

export function readName(name: string): ReadName {
  const parts = name.split(' ');
  return {
    types: parts.filter(isKnown),
    revisions: parts.filter((part) => /^\d{1,16}$/.test(part)).map(Number),
  };
}
