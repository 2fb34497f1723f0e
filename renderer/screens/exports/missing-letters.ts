// Which letters no font of this machine has: drawn, they look like a letter that nobody has.
import { isDrawn } from '#shared/transfer/scene/letter-kinds.ts';
import { fontFamilies } from '#shared/transfer/scene/to-svg.ts';

/** Assigned to nothing, and never will be. */
const NOBODYS = '\u{10fffe}';
const SIZE = 32;

interface Look {
  readonly width: number;
  /** How dark each point is; asked for only where the width does not tell. */
  readonly points: () => Uint8ClampedArray;
}

function lookOf(pen: CanvasRenderingContext2D, letter: string): Look {
  return {
    width: pen.measureText(letter).width,
    points() {
      pen.clearRect(0, 0, SIZE, SIZE);
      pen.fillText(letter, SIZE / 4, SIZE * 0.7);
      return pen.getImageData(0, 0, SIZE, SIZE).data;
    },
  };
}

const known = new Map<string, boolean>();

/** In the order they were given in; each is looked at once as long as the page lives. */
export function missingLetters(codes: Iterable<number>, page: Document): readonly string[] {
  const fresh: string[] = [];
  const all = [...codes].map((code) => String.fromCodePoint(code)).filter(isDrawn);
  for (const letter of all) if (!known.has(letter)) fresh.push(letter);
  if (fresh.length > 0) look(fresh, page);
  return all.filter((letter) => known.get(letter) === false);
}

function look(letters: readonly string[], page: Document): void {
  const canvas = page.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return;
  pen.font = `${SIZE / 2}px ${fontFamilies.body}`;
  const nobodys = lookOf(pen, NOBODYS);
  const blank = nobodys.points();
  for (const letter of letters) {
    const { width, points } = lookOf(pen, letter);
    known.set(letter, width !== nobodys.width || !isSame(points(), blank));
  }
}

const isSame = (one: Uint8ClampedArray, other: Uint8ClampedArray): boolean =>
  one.every((point, at) => point === other[at]);
