// Where a chart's figures stand so that none covers another, the target's name or the days below.
// Pure; in the pixels of its layout.
import type { ChartPoint } from './chart-layout.ts';

export interface ChartLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}
interface Space {
  readonly width: number;
  readonly letter: number;
  /** Lower than this stand the days. */
  readonly bottom: number;
}
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of its height: how wide a letter is, how far it reaches over its line and under it. */
const LETTER = { across: 0.6, over: 0.82, under: 0.24 } as const;

/** Around a point, in letters: to the right below it and above it, then to the left, then beside it and further up. */
const places = [
  { x: 0.5, y: 1.15, anchor: 'start' },
  { x: 0.5, y: -0.5, anchor: 'start' },
  { x: -0.5, y: -0.5, anchor: 'end' },
  { x: -0.5, y: 1.15, anchor: 'end' },
  { x: 0.9, y: 0.35, anchor: 'start' },
  { x: 0.5, y: -1.6, anchor: 'start' },
  { x: -0.5, y: -1.6, anchor: 'end' },
] as const;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function textBox({ x, y, anchor }: ChartLabel, text: string, letter: number): Box {
  const width = text.length * LETTER.across * letter;
  const left = anchor === 'start' ? x : x - width;
  return {
    ...{ left, right: left + width },
    ...{ top: y - LETTER.over * letter, bottom: y + LETTER.under * letter },
  };
}

/** One for each point, in their order; `taken` is where other words stand. */
export function chartLabels(
  points: readonly Pick<ChartPoint, 'x' | 'y'>[],
  texts: readonly string[],
  { width, letter, bottom }: Space,
  taken: readonly Box[],
): readonly ChartLabel[] {
  const stands: Box[] = [...taken];
  return points.map((point, nth) => {
    const text = texts[nth] ?? '';
    const tried = places.map(({ x, y, anchor }): ChartLabel => {
      return { x: point.x + x * letter, y: point.y + y * letter, anchor };
    });
    const isFree = (label: ChartLabel): boolean => {
      const box = textBox(label, text, letter);
      const isInside = box.left >= 0 && box.right <= width && box.bottom <= bottom;
      return isInside && !stands.some((other) => overlaps(box, other));
    };
    const [first] = tried;
    const label = tried.find(isFree) ?? first ?? { ...point, anchor: 'start' };
    stands.push(textBox(label, text, letter));
    return label;
  });
}

/** Which of the days can be read beside each other: the last one always, then from the first on. */
export function daysShown(
  days: readonly { readonly left: number; readonly right: number }[],
  air: number,
): readonly boolean[] {
  const shown = days.map(() => false);
  const order = [days.length - 1, ...days.keys()];
  for (const at of order) {
    const one = days[at];
    const isFree = days.every(
      (other, nth) =>
        !shown[nth] || !one || other.right + air <= one.left || one.right + air <= other.left,
    );
    if (one && isFree) shown[at] = true;
  }
  return shown;
}
