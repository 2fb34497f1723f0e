// Every word of a scene: to know which letters its fonts must have.
import type { Scene, TextStyle } from './scene.ts';

export const familiesIn = (scenes: readonly Scene[]): ReadonlySet<TextStyle['family']> =>
  new Set(
    scenes.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.style.family] : [])),
    ),
  );

export const lettersIn = (scenes: readonly Scene[]): ReadonlySet<number> =>
  lettersOf(
    scenes.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : [])),
    ),
  );

export const lettersOf = (texts: Iterable<string>): ReadonlySet<number> => {
  const letters = new Set<number>();
  for (const text of texts) for (const letter of text) letters.add(letter.codePointAt(0) ?? 0);
  return letters;
};
