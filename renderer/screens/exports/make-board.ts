// A board as a file, in the format of one's choice.
import type { Client } from '#shared/api/client.ts';
import type { AppError } from '#shared/api/errors.ts';
import type { BoardFormat, ExportWish } from '#shared/api/export-wish.ts';
import { fromBase64 } from '#shared/lib/base64.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { ExportedBoard } from '#shared/transfer/scene/boards.ts';
import type { Measure, Scene } from '#shared/transfer/scene/scene.ts';
import { toPrintHtml } from '#shared/transfer/scene/to-print-html.ts';
import { colourPalette, plainPalette, toSvg } from '#shared/transfer/scene/to-svg.ts';
import { fontCssFor } from './app-fonts.ts';
import { drawPng } from './draw-png.ts';
import { breathe, type ExportWork, Stopped } from './export-work.ts';

type Content = string | Uint8Array<ArrayBuffer>;
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

interface Making extends ExportWork {
  readonly measure: Measure;
  readonly client: Client;
}

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
    const html = await printHtml(board.pages(look.sheet, making.measure), board.title, look);
    return printPages(html, making);
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

export const printHtml = async (
  pages: readonly Scene[],
  title: string,
  { sheet, ink }: BoardLook,
): Promise<string> =>
  toPrintHtml(pages, {
    ...{ sheet, title, palette: paletteOf(ink) },
    fontCss: await fontCssFor(pages, document),
  });

/** The host makes the PDF; what it still does after a stop is thrown away. */
export async function printPages(
  html: string,
  { client, signal, tell }: Making,
): Promise<Result<Content, AppError>> {
  tell(0.3);
  const pages = new TextEncoder().encode(html);
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Stopped()), { once: true });
  });
  const made = await Promise.race([client.call('export.print', { pages }), stopped]);
  return made.ok ? ok(fromBase64(made.value.pdf)) : made;
}
