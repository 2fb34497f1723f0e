// The behaviour card made sharp: which of its parts are there, and whether it is a doing at all.
import type { Objective } from '../domain/objective.ts';
import type { Session } from '../domain/session-body.ts';

/** Specific, measurable and dated, as plain questions; attainable and relevant is for people to say. */
export const objectiveChecks = ['group', 'doing', 'often', 'baseline', 'target', 'date'] as const;
export type ObjectiveCheck = (typeof objectiveChecks)[number];

/** The objective of a canvas; null while nobody has written on it. */
export function objectiveOf(
  { objective }: Pick<Session, 'objective'>,
  canvasId: string,
): Objective | null {
  for (const one of objective.values()) if (one.canvasId === canvasId) return one;
  return null;
}

const isSaid = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** “Not known yet, we find it by then” is a whole answer to where it stands today. */
export const isThere = (objective: Objective | null, check: ObjectiveCheck): boolean => {
  if (check === 'date') return (objective?.targetBy ?? null) !== null;
  if (check === 'baseline')
    return isSaid(objective?.baseline) || (objective?.baselineBy ?? null) !== null;
  return isSaid(objective?.[check]);
};

export const missingParts = (objective: Objective | null): readonly ObjectiveCheck[] =>
  objectiveChecks.filter((check) => !isThere(objective, check));

/** The words of a language that tell an attitude from a doing; all lower case. */
export interface AttitudeWords {
  /** What may stand before the verb and says nothing: “to”, “really”. */
  readonly before: readonly string[];
  /** Verbs of knowing, thinking and feeling. */
  readonly verbs: readonly string[];
  /** “be”, “become”: an attitude together with one of the states. */
  readonly links: readonly string[];
  readonly degrees: readonly string[];
  readonly states: readonly string[];
  /** Doings that begin like an attitude: “care for”. */
  readonly doings: readonly string[];
}

/**
 * The words by which a doing begins as something that nobody can see: knowing, thinking, feeling.
 * Null where it begins otherwise: rather no warning than a wrong one.
 */
export function attitudeIn(doing: string, words: AttitudeWords): string | null {
  let rest = doing.replace(/\s+/g, ' ').trim();
  const starts = (among: readonly string[]): string | null => {
    const low = rest.toLocaleLowerCase();
    const found = among.filter(
      (word) => low.startsWith(word) && !/[\p{L}\p{N}]/u.test(low.charAt(word.length)),
    );
    return found.sort((a, b) => b.length - a.length)[0] ?? null;
  };
  const pass = (word: string): void => {
    rest = rest.slice(word.length).replace(/^[\s,]+/, '');
  };
  for (let word = starts(words.before); word; word = starts(words.before)) pass(word);
  if (starts(words.doings)) return null;
  const verb = starts(words.verbs);
  if (verb) return rest.slice(0, verb.length);
  const link = starts(words.links);
  if (!link) return null;
  const from = rest;
  pass(link);
  for (let word = starts(words.degrees); word; word = starts(words.degrees)) pass(word);
  const state = starts(words.states);
  return state ? from.slice(0, from.length - rest.length + state.length) : null;
}
