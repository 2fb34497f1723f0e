// What stands on a slide, one block below the other.
import type PptxGenJS from 'pptxgenjs';
import type { SlideBar, SlideBlock } from '#shared/transfer/slides/deck.ts';
import { ink, lettersFor, page } from './slide-look.ts';

const GAP = 0.2;
/** How the height is shared out. */
const shares = { lead: 1.4, lines: 2, table: 4, bars: 2.6 } as const;
const text = { fontFace: page.font, color: ink.text } as const;

export function placeBlocks(slide: PptxGenJS.Slide, blocks: readonly SlideBlock[]): void {
  const whole = blocks.reduce((sum, { is }) => sum + shares[is], 0);
  const height = page.bottom - page.top - GAP * Math.max(0, blocks.length - 1);
  let y: number = page.top;
  for (const block of blocks) {
    const h = (height * shares[block.is]) / whole;
    placeBlock(slide, block, y, h);
    y += h + GAP;
  }
}

function placeBlock(slide: PptxGenJS.Slide, block: SlideBlock, y: number, h: number): void {
  const box = { x: page.left, y, w: page.width, h } as const;
  switch (block.is) {
    case 'lead': {
      const fontSize = lettersFor(block.text.length, page.width * h, 30);
      slide.addText(block.text, { ...text, ...box, fontSize, valign: 'top', margin: 0 });
      return;
    }
    case 'lines': {
      const chars = block.lines.reduce((sum, one) => sum + one.text.length + one.detail.length, 0);
      const fontSize = lettersFor(chars + block.lines.length * 60, page.width * h, 20);
      const runs = block.lines.flatMap((one): PptxGenJS.TextProps[] => [
        {
          text: one.detail ? `${one.text}: ` : one.text,
          options: { bold: one.detail !== '', breakLine: one.detail === '' },
        },
        ...(one.detail ? [{ text: one.detail, options: { breakLine: true } }] : []),
      ]);
      slide.addText(runs, {
        ...text,
        ...box,
        fontSize,
        valign: 'top',
        margin: 0,
        paraSpaceAfter: 8,
      });
      return;
    }
    case 'table':
      placeTable(slide, block, y, h);
      return;
    case 'bars':
      for (const [at, bar] of block.bars.entries()) {
        const each = Math.min(TALLEST, h / block.bars.length);
        placeBar(slide, bar, block.most, y + each * at, each);
      }
  }
}

function placeTable(
  slide: PptxGenJS.Slide,
  { columns, rows }: Extract<SlideBlock, { is: 'table' }>,
  y: number,
  h: number,
): void {
  const chars = rows.flat().reduce((sum, cell) => sum + cell.length, 0);
  const fontSize = lettersFor(chars * 2 + rows.length * 60, page.width * h, 22);
  const head = columns.map((name) => ({
    text: name,
    options: { bold: true, fill: { color: ink.field } },
  }));
  slide.addTable([head, ...rows.map((row) => row.map((cell) => ({ text: cell })))], {
    ...{ ...text, x: page.left, y, w: page.width, fontSize, valign: 'middle' },
    border: { type: 'solid', color: ink.line, pt: 0.75 },
    colW: widthsOf([columns, ...rows]),
  });
}

/** Columns of long texts are wider, in inches; roots, so that short ones keep room for a word. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const [columns = []] = rows;
  const shares = columns.map((_, at) =>
    Math.sqrt(Math.max(8, ...rows.map((row) => row[at]?.length ?? 0))),
  );
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (page.width * share) / whole);
}

/** Alone, a bar would be a block. */
const TALLEST = 0.7;
const LABEL = 2.6;
const VALUE = 1.6;

function placeBar(
  slide: PptxGenJS.Slide,
  { label, value, text: said, is }: SlideBar,
  most: number,
  y: number,
  h: number,
): void {
  const longest = page.width - LABEL - VALUE;
  // A bar of nothing is still a line one sees.
  const w = Math.max(0.03, most > 0 ? (longest * value) / most : 0);
  const row = { y, h, fontSize: 16, valign: 'middle', margin: 0 } as const;
  slide.addText(label, { ...text, ...row, x: page.left, w: LABEL - 0.15, align: 'right' });
  slide.addShape('rect', {
    ...{ x: page.left + LABEL, y: y + h * 0.15, w, h: h * 0.7, altText: `${label}: ${said}` },
    fill: { color: { baseline: ink.line, reading: ink.text, target: 'FFFFFF' }[is] },
    line: { color: ink.text, width: 1.25, dashType: is === 'target' ? 'dash' : 'solid' },
  });
  slide.addText(said, { ...text, ...row, x: page.left + LABEL + w + 0.12, w: VALUE, bold: true });
}
