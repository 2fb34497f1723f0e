// Things between two axes, as on the screen: each a mark at its true spot, its name beside it, or its
// number where all names do not fit; then the names stand in a list behind.
import { inTwoLines, type LabelBox, labelLayout } from '../../derive/label-layout.ts';
import { type Corner, corners } from '../../domain/canvas.ts';
import { box, type Measure, type Point, type Rect, type Shape, type TextStyle } from './scene.ts';
import { wrapText } from './wrap-text.ts';

export interface MatrixThing {
  readonly name: string;
  /** From 0 to 1; y grows upwards. */
  readonly spot: Point | null;
  /** How large its mark is, from 0 to 1. */
  readonly weight: number;
  readonly isBold: boolean;
}
interface Ends {
  readonly least: string;
  readonly most: string;
}
export interface MatrixPicture {
  readonly axes: { readonly x: Ends; readonly y: Ends };
  readonly corners: Readonly<Record<Corner, string>>;
  readonly things: readonly MatrixThing[];
  /** What marks and bold names mean; '' where they mean nothing. */
  readonly legend: string;
}

const nameStyle: TextStyle = { size: 14, weight: 400, family: 'body' };
const boldStyle: TextStyle = { ...nameStyle, weight: 700 };
const endStyle: TextStyle = { size: 13, weight: 600, family: 'body' };
const cornerStyle: TextStyle = { size: 20, weight: 700, family: 'display' };
const LINE = 20;
const EDGE = 24;
const MARK = 9;
const PAD = 4;

/** @param area where it goes, words at the ends of the axes included */
export function matrixShapes(
  picture: MatrixPicture,
  area: Rect,
  measure: Measure,
): { readonly shapes: readonly Shape[]; readonly isNumbered: boolean } {
  const field = {
    ...{ x: area.x, y: area.y + EDGE, width: area.width },
    height: area.height - 2 * EDGE - (picture.legend === '' ? 0 : EDGE),
  };
  const things = picture.things.flatMap(({ spot, ...thing }, nth) =>
    spot ? [{ ...thing, nth, x: spot.x * field.width, y: (1 - spot.y) * field.height }] : [],
  );
  const kept = corners.map((corner) =>
    cornerPlace(corner, picture.corners[corner], field, measure),
  );
  const styleOf = ({ isBold }: { readonly isBold: boolean }) => (isBold ? boldStyle : nameStyle);
  const inLines = (lines: 1 | 2): readonly LabelBox[] | null =>
    labelLayout(
      things.map((thing) => ({
        ...{ x: thing.x, y: thing.y },
        width: widthIn(lines, thing.name, styleOf(thing), measure) + 2 * PAD,
      })),
      { ...field, line: lines * LINE, mark: MARK },
      kept,
    );
  const numbers = things.map(({ nth }) => String(nth + 1));
  const named = inLines(1) ?? inLines(2);
  const labels =
    named ??
    labelLayout(
      things.map(({ x, y }) => ({ x, y, width: 28 })),
      { ...field, line: LINE, mark: MARK },
    );
  const at = (point: Point): Point => ({ x: field.x + point.x, y: field.y + point.y });
  const marks = things.flatMap((thing, nth): readonly Shape[] => {
    const label = labels?.[nth];
    const spot = at(thing);
    const style = styleOf(thing);
    const text = named ? thing.name : (numbers[nth] ?? '');
    const mark: Shape = { kind: 'dot', ...spot, radius: 4 + thing.weight * 4, fill: 'ink' };
    // So many on one spot that not even numbers fit: the mark alone, and the list behind.
    if (!label) return [mark];
    const lines = wrapText(text, label.width - PAD, style, measure);
    return [
      // So that no axis runs through a name.
      box({ ...label, ...at(label) }, 'surface'),
      ...leader(spot, { ...label, ...at(label) }),
      mark,
      {
        ...({ kind: 'text', ink: 'ink', align: 'start', style, leading: LINE - 2 } as const),
        ...{ x: field.x + label.x + PAD, y: field.y + label.y + style.size, lines },
        width: label.width - 2 * PAD,
      },
    ];
  });
  return { shapes: [...groundOf(picture, field, kept), ...marks], isNumbered: named === null };
}

const widthIn = (lines: 1 | 2, name: string, style: TextStyle, measure: Measure): number => {
  const whole = measure(name, style);
  // Broken where it is shortest; letters differ in width, so with some air.
  return lines === 1 ? whole : (whole * inTwoLines(name) * 1.15) / Math.max(1, name.length);
};

function cornerPlace(corner: Corner, name: string, field: Rect, measure: Measure): LabelBox {
  const width = measure(name, cornerStyle) + 28;
  const height = cornerStyle.size * 2;
  return {
    x: corner.endsWith('left') ? 0 : field.width - width,
    y: corner.startsWith('top') ? 0 : field.height - height,
    ...{ width, height },
  };
}

function groundOf(
  { axes, corners: names, legend }: MatrixPicture,
  field: Rect,
  kept: readonly LabelBox[],
): readonly Shape[] {
  const middle = { x: field.x + field.width / 2, y: field.y + field.height / 2 };
  const [right, bottom] = [field.x + field.width, field.y + field.height];
  const line = (from: Point, to: Point): Shape => ({
    ...({ kind: 'line', ink: 'line', width: 1, hasArrow: false } as const),
    ...{ from, to },
  });
  const word = (
    text: string,
    at: Point,
    align: 'start' | 'middle' | 'end',
    style = endStyle,
  ): Shape => ({
    ...({ kind: 'text', ink: 'soft', leading: 20 } as const),
    ...{ ...at, align, style, lines: [text], width: field.width },
  });
  const named = corners.map((corner, nth) => {
    const place = kept[nth] ?? { x: 0, y: 0, width: 0, height: 0 };
    const at = { x: field.x + place.x + 14, y: field.y + place.y + cornerStyle.size + 8 };
    return word(names[corner], at, 'start', cornerStyle);
  });
  const below = bottom + 17;
  return [
    box(field, 'surface', { edge: 'line', corner: 8 }),
    line({ x: middle.x, y: field.y }, { x: middle.x, y: bottom }),
    line({ x: field.x, y: middle.y }, { x: right, y: middle.y }),
    ...named,
    word(`↑ ${axes.y.most}`, { x: middle.x, y: field.y - 9 }, 'middle'),
    word(`↓ ${axes.y.least}`, { x: middle.x, y: below }, 'middle'),
    word(`← ${axes.x.least}`, { x: field.x, y: below }, 'start'),
    word(`${axes.x.most} →`, { x: right, y: below }, 'end'),
    ...(legend === '' ? [] : [word(legend, { x: field.x, y: below + EDGE }, 'start')]),
  ];
}

/** From a name to its true spot, where it does not stand right beside it. */
function leader(from: Point, label: Rect): readonly Shape[] {
  const to = {
    x: Math.max(label.x, Math.min(from.x, label.x + label.width)),
    y: Math.max(label.y, Math.min(from.y, label.y + label.height)),
  };
  if (Math.hypot(to.x - from.x, to.y - from.y) <= MARK * 1.8) return [];
  return [{ kind: 'line', ink: 'soft', width: 1, hasArrow: false, from, to }];
}
