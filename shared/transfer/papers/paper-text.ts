// A paper as plain text, as one pastes it into a letter or an e-mail.
import type { Paper, PaperBlock, PaperLine } from './paper.ts';

export const paperText = ({ title, blocks }: Paper): string =>
  `${[title, ...blocks.flatMap(blockText)].filter((piece) => piece !== '').join('\n\n')}\n`;

function blockText(block: PaperBlock): readonly string[] {
  switch (block.is) {
    case 'part':
    case 'sheet':
      return [block.title, ...block.blocks.flatMap(blockText)];
    case 'columns':
      return block.blocks.flatMap(blockText);
    case 'text':
    case 'lead':
    case 'small':
    case 'large':
    case 'huge':
      return [block.text.trim()];
    case 'list':
    case 'steps':
    case 'boxes':
      return [block.lines.flatMap((line) => lineText(line)).join('\n')];
    case 'facts':
      return [block.facts.map(([label, text]) => `${label}: ${text.trim()}`).join('\n')];
    case 'table':
      return [[block.columns, ...block.rows].map((row) => row.join('\t')).join('\n')];
    case 'break':
    case 'rules':
      return [];
    case 'cards':
      return block.cards.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(blockText)]);
  }
}

const lineText = (
  { text, details = [], under = [] }: PaperLine,
  indent = '',
): readonly string[] => [
  `${indent}- ${text.trim()}`,
  ...details.filter((one) => one.trim() !== '').map((one) => `${indent}  ${one.trim()}`),
  ...under.flatMap((one) => lineText(one, `${indent}  `)),
];
