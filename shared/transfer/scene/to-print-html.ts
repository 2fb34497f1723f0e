// Pages as one HTML document that prints as it stands: each scene a sheet, its fonts inside, no script.
import type { Scene } from './scene.ts';
import type { Sheet } from './sheets.ts';
import { colourPalette, escapeXml, type Palette, toSvg } from './to-svg.ts';

const millimetres: Readonly<Record<Sheet, readonly [width: number, height: number]>> = {
  a4: [297, 210],
  a3: [420, 297],
  letter: [279.4, 215.9],
};

interface PrintLook {
  readonly sheet: Sheet;
  readonly title: string;
  readonly palette?: Palette;
  /** `@font-face` rules with the fonts in them. */
  readonly fontCss?: string;
}

export function toPrintHtml(
  pages: readonly Scene[],
  { sheet, title, palette = colourPalette, fontCss = '' }: PrintLook,
): string {
  const [width, height] = millimetres[sheet];
  const css = [
    fontCss,
    `@page { size: ${width}mm ${height}mm; margin: 0 }`,
    'html, body { margin: 0 }',
    // A hair less than the sheet: a page that is rounded up would leave an empty one behind it.
    `svg { display: block; width: ${width}mm; height: ${height - 0.2}mm; break-inside: avoid }`,
    'svg + svg { break-before: page }',
  ].join('\n');
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${css}</style></head><body>`,
    ...pages.map((page) => toSvg(page, palette)),
    '</body></html>',
  ].join('\n');
}

/** Words, pictures and fonts that it carries with it, and nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
