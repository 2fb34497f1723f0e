// A board as a file, in the format of one's choice.
import type { AppError } from '#shared/api/errors.ts';
import type { BoardFormat, ExportWish } from '#shared/api/export-wish.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { ExportedBoard } from '#shared/transfer/scene/boards.ts';
import type { Measure, Scene } from '#shared/transfer/scene/scene.ts';
import { toPrintHtml } from '#shared/transfer/scene/to-print-html.ts';
import { colourPalette, plainPalette, toSvg } from '#shared/transfer/scene/to-svg.ts';
import { fontCssFor } from './app-fonts.ts';
import { drawPng } from './draw-png.ts';
import { breathe } from './export-work.ts';
import { type Content, type Making, printPages } from './print-pages.ts';

export type BoardLook = Pick<ExportWish, 'sheet' | 'ink' | 'pictureSize'>;

export const boardFiles: Readonly<
  Record<BoardFormat, { readonly extension: string; readonly mime: string }>
> = {
  pdf: { extension: '.pdf', mime: 'application/pdf' },
  png: { extension: '.png', mime: 'image/png' },
  svg: { extension: '.svg', mime: 'image/svg+xml' },
  csv: { extension: '.csv', mime: 'text/csv' },
  canvas: { extension: '.canvas', mime: 'application/json' },
};

/** @throws Stopped */
export async function makeBoard(
  board: ExportedBoard,
  format: BoardFormat,
  look: BoardLook,
  making: Making,
): Promise<Result<Content, AppError>> {
  if (format === 'csv') return ok(board.csv());
  if (format === 'canvas') return ok(board.jsonCanvas?.() ?? '');
  await breathe(making);
  if (format === 'pdf') {
    return printPages(await boardPages(board, look, making.measure), making);
  }
  const scene = board.scene(making.measure);
  await breathe(making);
  if (format === 'svg') return ok(await pictureOf(scene, look.ink));
  const layers = await layersOf(scene, look.ink);
  return ok(await drawPng(layers, scene, Number(look.pictureSize), making));
}

const paletteOf = (ink: ExportWish['ink']) => (ink === 'plain' ? plainPalette : colourPalette);

export const pictureOf = async (scene: Scene, ink: ExportWish['ink']): Promise<string> =>
  toSvg(scene, paletteOf(ink), await fontCssFor([scene], document));

/** Of so many shapes a browser makes a picture without keeping anybody waiting. */
const LAYER = 400;

/** The same picture, a few hundred shapes at a time; all but the lowest let what is below through. */
async function layersOf(scene: Scene, ink: ExportWish['ink']): Promise<readonly string[]> {
  const fontCss = await fontCssFor([scene], document);
  const count = Math.max(1, Math.ceil(scene.shapes.length / LAYER));
  return Array.from({ length: count }, (_, nth) => {
    const shapes = scene.shapes.slice(nth * LAYER, (nth + 1) * LAYER);
    return toSvg({ ...scene, shapes }, paletteOf(ink), fontCss, nth === 0);
  });
}

/** Its sheets as HTML that prints as it stands. */
export async function boardPages(
  board: ExportedBoard,
  { sheet, ink }: BoardLook,
  measure: Measure,
): Promise<string> {
  const pages = board.pages(sheet, measure);
  const fontCss = await fontCssFor(pages, document);
  return toPrintHtml(pages, { sheet, title: board.title, palette: paletteOf(ink), fontCss });
}
