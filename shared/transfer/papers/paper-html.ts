// A paper as one HTML file without scripts: nothing in it is fetched, and whatever people wrote is
// only ever text.
import type { PrintInk, SheetName } from '../../api/export-wish.ts';
import { escapeXml } from '../scene/to-svg.ts';
import type { Paper, PaperBlock, PaperCard, PaperLine } from './paper.ts';
import { paperStyle } from './paper-style.ts';

export interface PaperLook {
  readonly size: SheetName;
  readonly ink: PrintInk;
  /** `@font-face` rules with the fonts in them; empty where the reader has them. */
  readonly fontCss: string;
}
export const plainLook: PaperLook = { size: 'a4', ink: 'plain', fontCss: '' };

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
/** Deeper than that, headings look alike. */
const DEEPEST = 4;

export function paperHtml(
  { title, kind, blocks, foot, isHandout }: Paper,
  { size, ink, fontCss }: PaperLook = plainLook,
): string {
  const body = blocks.map((block) => blockHtml(block, 2)).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(`${kind}: ${title}`)}</title>
<style>${fontCss}${paperStyle(size, ink)}</style>
</head>
<body>
<main${isHandout ? ' class="handout"' : ''}>
<header>${element('p', kind, 'kind')}${element('h1', title)}</header>
${body}
${foot === '' ? '' : `<footer>${element('p', foot)}</footer>\n`}</main>
</body>
</html>
`;
}

const element = (tag: string, text: string, name = ''): string =>
  `<${tag}${name && ` class="${name}"`} dir="auto">${escapeXml(text)}</${tag}>`;
const heading = (level: number, text: string): string =>
  element(`h${Math.min(level, DEEPEST)}`, text);

function blockHtml(block: PaperBlock, level: number): string {
  const inside = (blocks: readonly PaperBlock[]): string =>
    blocks.map((one) => blockHtml(one, level + 1)).join('\n');
  switch (block.is) {
    case 'part':
      return `<section>\n${heading(level, block.title)}\n${inside(block.blocks)}\n</section>`;
    case 'sheet':
      return `<section class="sheet">\n${heading(level, block.title)}\n${inside(block.blocks)}\n</section>`;
    case 'columns':
      return `<div class="columns">\n${block.blocks.map((one) => blockHtml(one, level)).join('\n')}\n</div>`;
    case 'text':
      return element('p', block.text);
    case 'lead':
    case 'small':
    case 'large':
    case 'huge':
      return element('p', block.text, block.is);
    case 'list':
      return `<ul>\n${block.lines.map(lineHtml).join('\n')}\n</ul>`;
    case 'boxes':
      return `<ul class="boxes">\n${block.lines.map(lineHtml).join('\n')}\n</ul>`;
    case 'steps':
      return `<ol>\n${block.lines.map(lineHtml).join('\n')}\n</ol>`;
    case 'facts':
      return `<dl>\n${block.facts
        .map(([label, text]) => `<div>${element('dt', label)}${element('dd', text)}</div>`)
        .join('\n')}\n</dl>`;
    case 'table':
      return tableHtml(block);
    case 'break':
      return '<div class="break"></div>';
    case 'rules':
      return '<div class="rule"></div>'.repeat(block.count);
    case 'cards':
      return `<div class="cards${block.isTall ? ' tall' : ''}">\n${block.cards
        .map((card) => cardHtml(card, level))
        .join('\n')}\n</div>`;
  }
}

const cardHtml = ({ title, blocks }: PaperCard, level: number): string =>
  `<section class="card">${heading(level, title)}${blocks
    .map((one) => blockHtml(one, level + 1))
    .join('')}</section>`;

function lineHtml({ text, details = [], under = [] }: PaperLine): string {
  const smaller = details
    .filter((detail) => detail.trim() !== '')
    .map((detail) => element('p', detail, 'small'));
  const below = under.length > 0 ? `<ul>\n${under.map(lineHtml).join('\n')}\n</ul>` : '';
  return `<li>${element('p', text)}${smaller.join('')}${below}</li>`;
}

/** A time or a figure never breaks; any other word may, so that a table stays on its page. */
export const isShort = (text: string): boolean => text !== '' && text.length <= 12;
const shortClass = (text: string): string => (isShort(text) ? ' class="short"' : '');

function tableHtml({
  title,
  columns,
  rows,
  isTight = false,
}: Extract<PaperBlock, { is: 'table' }>): string {
  const head = columns.map(
    (name) => `<th${shortClass(name)} scope="col" dir="auto">${escapeXml(name)}</th>`,
  );
  const cell = (text: string, nth: number): string =>
    nth === 0 && text !== ''
      ? `<th${shortClass(text)} scope="row" dir="auto">${escapeXml(text)}</th>`
      : element('td', text, isShort(text) ? 'short' : '');
  const lines = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  const caption = title === '' ? '' : `${element('caption', title)}\n`;
  return `<table${isTight ? ' class="tight"' : ''}>\n${caption}<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
}
