// Every word of a scene: to know which letters its fonts must have.
import type { Scene, TextStyle } from './scene.ts';

export const familiesIn = (scenes: readonly Scene[]): ReadonlySet<TextStyle['family']> =>
  new Set(
    scenes.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.style.family] : [])),
    ),
  );

export const lettersIn = (scenes: readonly Scene[]): ReadonlySet<number> => {
  const letters = new Set<number>();
  for (const { shapes } of scenes)
    for (const shape of shapes)
      if (shape.kind === 'text')
        for (const line of shape.lines)
          for (const letter of line) letters.add(letter.codePointAt(0) ?? 0);
  return letters;
};
