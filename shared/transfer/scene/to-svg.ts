// A scene as SVG: real text with its direction, no scripts, nothing from elsewhere. Every text is
// escaped; a scene can hold what anybody wrote.
import type { Ink, Scene, Shape } from './scene.ts';

export type Palette = Readonly<Record<Ink, string>>;
/** As the light theme, for screens and colour printers. */
export const colourPalette: Palette = {
  ink: '#0b0c0f',
  soft: '#555962',
  line: '#b9b3a8',
  ground: '#ffffff',
  field: '#f4efe4',
  surface: '#fffdf9',
  accent: '#a94f2d',
  butter: '#fce666',
  sky: '#b1d0f6',
  rose: '#febdbd',
  leaf: '#81e98a',
  paper: '#f9f7f6',
};
/** For a printer that has only black. */
export const plainPalette: Palette = {
  ...{ ink: '#000000', soft: '#333333', line: '#777777', accent: '#000000' },
  ...{ ground: '#ffffff', field: '#ffffff', surface: '#ffffff' },
  ...{ butter: '#ffffff', sky: '#ffffff', rose: '#ffffff', leaf: '#ffffff', paper: '#ffffff' },
};
export const bodyFamily = 'Atkinson Hyperlegible Next Variable';
export const displayFamily = 'Bricolage Grotesque Variable';
export const fontFamilies = {
  body: `'${bodyFamily}', 'Noto Sans', 'Segoe UI', 'Helvetica Neue', sans-serif`,
  display: `'${displayFamily}', '${bodyFamily}', 'Noto Sans', 'Segoe UI', sans-serif`,
} as const;

export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    // XML forbids controls, whatever they are.
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** Lengths to a tenth of a pixel: nobody sees more, and files stay small. */
const n = (value: number): string => String(Math.round(value * 10) / 10);
/** By the first letter that has a direction, as `dir="auto"` does. */
const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u.test(
    text,
  );

/**
 * @param fontCss `@font-face` rules with the fonts in them; empty where the reader has them
 * @param hasGround without it, it can lie on another
 */
export function toSvg(
  scene: Scene,
  palette: Palette = colourPalette,
  fontCss = '',
  hasGround = true,
): string {
  const { width, height, title, shapes } = scene;
  const size = `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img">`,
    `<title>${escapeXml(title)}</title>`,
    ...(fontCss === '' ? [] : [`<style>${fontCss}</style>`]),
    ...(hasGround ? [`<rect width="100%" height="100%" fill="${palette.ground}"/>`] : []),
    ...shapes.map((shape) => shapeSvg(shape, palette)),
    '</svg>',
  ].join('\n');
}

function shapeSvg(shape: Shape, palette: Palette): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, fill, edge, corner } = shape;
      const place = `x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
      const round = corner > 0 ? ` rx="${n(corner)}"` : '';
      const stroke = edge ? ` stroke="${palette[edge]}" stroke-width="1"` : '';
      return `<rect ${place}${round} fill="${palette[fill]}"${stroke}/>`;
    }
    case 'dot':
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radius)}" fill="${palette[shape.fill]}"/>`;
    case 'line':
      return lineSvg(shape, palette);
    case 'text':
      return textSvg(shape, palette);
  }
}

function lineSvg(
  { from, to, ink, width, hasArrow }: Extract<Shape, { kind: 'line' }>,
  palette: Palette,
): string {
  const stroke = `stroke="${palette[ink]}" stroke-width="${n(width)}"`;
  const line = `<line x1="${n(from.x)}" y1="${n(from.y)}" x2="${n(to.x)}" y2="${n(to.y)}" ${stroke}/>`;
  if (!hasArrow) return line;
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const reach = 4 + width * 3;
  const wing = (side: number): string => {
    const angle = turn + Math.PI + side * 0.45;
    return `${n(to.x + reach * Math.cos(angle))},${n(to.y + reach * Math.sin(angle))}`;
  };
  return `${line}<polygon points="${n(to.x)},${n(to.y)} ${wing(1)} ${wing(-1)}" fill="${palette[ink]}"/>`;
}

function textSvg(
  { x, y, lines, style, leading, ink, align, width }: Extract<Shape, { kind: 'text' }>,
  palette: Palette,
): string {
  const rtl = isRightToLeft(lines.join(' '));
  // Numbers and page numbers keep their side; what starts at the left starts at the right instead.
  const anchor = rtl && align === 'end' ? 'start' : align;
  const left = rtl && align === 'start' ? x + width : x;
  const face = `font-family="${escapeXml(fontFamilies[style.family])}" font-size="${n(style.size)}" font-weight="${style.weight}"`;
  const spans = lines.map(
    (line, nth) =>
      `<tspan x="${n(left)}" y="${n(y + nth * leading)}">${escapeXml(line) || ' '}</tspan>`,
  );
  const direction = rtl ? ' direction="rtl"' : '';
  return `<text ${face} fill="${palette[ink]}" text-anchor="${anchor}"${direction} xml:space="preserve">${spans.join('')}</text>`;
}
