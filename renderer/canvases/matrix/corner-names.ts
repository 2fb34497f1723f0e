// Where the corners of a map are named: each in its own corner, and a little further in where a mark
// stands there. Pure; pixels.
import { inTwoLines, type LabelBox, type Spot } from '#shared/derive/label-layout.ts';
import type { Corner } from '#shared/domain/canvas.ts';
import type { Size } from '../insight/use-size.ts';

/** Of its own height: how wide a letter is at most times, the air beside a name, a line high, or two. */
const NAME = { letter: 0.58, side: 1.2, line: 1.75, twoLines: 2.9 } as const;
/** Steps of half of what is free in its quarter. */
const ways = [
  [0, 0],
  [0.5, 0],
  [1, 0],
  [0, 0.5],
  [0.5, 0.5],
  [1, 0.5],
] as const;

const covers = ({ x, y, width, height }: LabelBox, mark: number, spot: Spot): boolean =>
  spot.x > x - mark && spot.x < x + width + mark && spot.y > y - mark && spot.y < y + height + mark;

interface Field extends Size {
  readonly letters: number;
  /** How far a mark reaches around its spot. */
  readonly mark: number;
}

export function cornerBox(
  corner: Corner,
  name: string,
  spots: readonly Spot[],
  { letters, mark, ...field }: Field,
): LabelBox {
  const isWide = letters * (name.length * NAME.letter + NAME.side) > field.width / 2;
  const chars = isWide ? inTwoLines(name) : name.length;
  const width = letters * (chars * NAME.letter + NAME.side);
  const height = letters * (isWide ? NAME.twoLines : NAME.line);
  const free = {
    x: Math.max(0, field.width / 2 - width),
    y: Math.max(0, field.height / 2 - height),
  };
  const boxes = ways.map(([across, down]): LabelBox => {
    const x = across * free.x;
    const y = down * free.y;
    return {
      x: corner.endsWith('left') ? x : field.width - width - x,
      y: corner.startsWith('top') ? y : field.height - height - y,
      ...{ width, height },
    };
  });
  const [first] = boxes;
  const isClear = (box: LabelBox): boolean => !spots.some((spot) => covers(box, mark, spot));
  return boxes.find(isClear) ?? first ?? { x: 0, y: 0, width, height };
}
