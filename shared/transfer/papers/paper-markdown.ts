// A paper as Markdown: the same words in the same order; what is only there to be written on goes.
import { markdownItem, markdownLine } from '../escape-markdown.ts';
import type { Paper, PaperBlock, PaperLine } from './paper.ts';

/** Markdown has six headings. */
const DEEPEST = 6;

export function paperMarkdown({ title, kind, blocks, foot }: Paper): string {
  const body = blocks.flatMap((block) => blockMarkdown(block, 2));
  const end = foot === '' ? [] : ['---', markdownLine(foot)];
  return `${[`# ${markdownLine(title)}`, markdownLine(kind), ...body, ...end].join('\n\n')}\n`;
}

const heading = (level: number, text: string): string =>
  `${'#'.repeat(Math.min(level, DEEPEST))} ${markdownLine(text)}`;
const paragraph = (text: string): string => markdownItem(text).replaceAll('\n  ', '\n');
const strong = (text: string): string =>
  text.trim() === '' ? '' : `**${paragraph(text).replaceAll('\\\n', ' ')}**`;

function blockMarkdown(block: PaperBlock, level: number): readonly string[] {
  const inside = (blocks: readonly PaperBlock[]): readonly string[] =>
    blocks.flatMap((one) => blockMarkdown(one, level + 1));
  switch (block.is) {
    case 'part':
    case 'sheet':
      return [heading(level, block.title), ...inside(block.blocks)];
    case 'columns':
      return block.blocks.flatMap((one) => blockMarkdown(one, level));
    case 'text':
    case 'small':
      return [paragraph(block.text)];
    case 'lead':
    case 'large':
    case 'huge':
      return [strong(block.text)];
    case 'list':
      return [block.lines.map((line) => lineMarkdown(line, '- ')).join('\n')];
    case 'boxes':
      return [block.lines.map((line) => lineMarkdown(line, '- [ ] ')).join('\n')];
    case 'steps':
      return [block.lines.map((line, at) => lineMarkdown(line, `${at + 1}. `)).join('\n')];
    case 'facts':
      return [
        block.facts
          .map(([label, text]) => `- **${markdownLine(label)}:** ${markdownItem(text)}`)
          .join('\n'),
      ];
    case 'table':
      return [strong(block.title), tableMarkdown(block.columns, block.rows)].filter(Boolean);
    case 'break':
    case 'rules':
      return [];
    case 'cards':
      return block.cards.flatMap(({ title, blocks }) => [heading(level, title), ...inside(blocks)]);
  }
}

function lineMarkdown({ text, details = [], under = [] }: PaperLine, mark: string): string {
  const step = /^\d/.test(mark) ? '   ' : '  ';
  const below = [
    ...details.filter((one) => one.trim() !== '').map((one) => `- ${markdownLine(one)}`),
    ...under.flatMap((one) => lineMarkdown(one, '- ').split('\n')),
  ];
  return [`${mark}${markdownLine(text)}`, ...below.map((one) => `${step}${one}`)].join('\n');
}

function tableMarkdown(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(markdownLine).join(' | ')} |`;
  return [row(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)].join('\n');
}
