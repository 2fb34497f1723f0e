// How wide words are in the app's own fonts, asked of a canvas. Fonts are loaded first: a canvas
// measures with what is there.
import type { Measure, TextStyle } from '#shared/transfer/scene/scene.ts';
import { bodyFamily, displayFamily, fontFamilies } from '#shared/transfer/scene/to-svg.ts';

/** Letters of both files of a family. */
const SAMPLE = 'Aā';
const weights = [400, 600, 700] as const;
const KEPT = 20_000;

const fontOf = ({ size, weight, family }: TextStyle): string =>
  `${weight} ${size}px ${fontFamilies[family]}`;

export async function textMeasure(page: Document): Promise<Measure> {
  await Promise.all(
    [bodyFamily, displayFamily].flatMap((family) =>
      weights.map((weight) => page.fonts.load(`${weight} 16px '${family}'`, SAMPLE)),
    ),
  );
  const pen = page.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  let font = '';
  return (text, style) => {
    const wanted = fontOf(style);
    const key = `${wanted}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (pen && font !== wanted) pen.font = wanted;
    font = wanted;
    const width = pen?.measureText(text).width ?? text.length * style.size * 0.5;
    if (known.size < KEPT) known.set(key, width);
    return width;
  };
}
