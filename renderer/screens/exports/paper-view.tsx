// A paper drawn as the page it will be, out of the same data and by the same style as its file. All of
// it is text: nothing that people wrote can be more.
import { type ReactNode, useLayoutEffect } from 'react';
import type { PrintInk, SheetName } from '#shared/api/export-wish.ts';
import type { Paper, PaperBlock, PaperCard, PaperLine } from '#shared/transfer/papers/paper.ts';
import { isShort } from '#shared/transfer/papers/paper-html.ts';
import { adoptPaperStyle } from './adopted-style.ts';
import { row, words } from './text-nodes.ts';
import './paper-view.css';

interface PaperViewProps {
  readonly paper: Paper;
  readonly sheet: SheetName;
  readonly ink: PrintInk;
}

export function PaperView({ paper, sheet, ink }: PaperViewProps) {
  useLayoutEffect(() => adoptPaperStyle(document), []);
  const { title, kind, blocks, foot, isHandout } = paper;
  return (
    <article className="paper" data-sheet={sheet} data-ink={ink}>
      <div className={isHandout ? 'handout' : ''}>
        <header>
          <p className="kind">{kind}</p>
          <h1 dir="auto">{title}</h1>
        </header>
        {row(blocks.map((block) => blockNode(block, 2)))}
        {foot !== '' && (
          <footer>
            <p dir="auto">{foot}</p>
          </footer>
        )}
      </div>
    </article>
  );
}

const DEEPEST = 4;
const heading = (level: number, text: string): ReactNode =>
  words(`h${Math.min(level, DEEPEST)}`, text);

function blockNode(block: PaperBlock, level: number): ReactNode {
  switch (block.is) {
    case 'part':
    case 'sheet':
      return (
        <section className={block.is === 'sheet' ? 'sheet' : undefined}>
          {heading(level, block.title)}
          {row(block.blocks.map((one) => blockNode(one, level + 1)))}
        </section>
      );
    case 'columns':
      return <div className="columns">{row(block.blocks.map((one) => blockNode(one, level)))}</div>;
    case 'text':
      return words('p', block.text);
    case 'lead':
    case 'small':
    case 'large':
    case 'huge':
      return words('p', block.text, { className: block.is });
    case 'list':
      return <ul>{row(block.lines.map(lineNode))}</ul>;
    case 'boxes':
      return <ul className="boxes">{row(block.lines.map(lineNode))}</ul>;
    case 'steps':
      return <ol>{row(block.lines.map(lineNode))}</ol>;
    case 'facts':
      return <dl>{row(block.facts.map(factNode))}</dl>;
    case 'table':
      return tableNode(block);
    case 'break':
      return <div className="break" />;
    case 'rules':
      return row(Array.from({ length: block.count }, ruleNode));
    case 'cards':
      return (
        <div className={block.isTall ? 'cards tall' : 'cards'}>
          {row(block.cards.map((card) => cardNode(card, level)))}
        </div>
      );
  }
}

const ruleNode = (): ReactNode => <div className="rule" />;

const factNode = ([label, text]: readonly [string, string]): ReactNode => (
  <div>
    {words('dt', label)}
    {words('dd', text)}
  </div>
);

const cardNode = ({ title, blocks }: PaperCard, level: number): ReactNode => (
  <section className="card">
    {heading(level, title)}
    {row(blocks.map((one) => blockNode(one, level + 1)))}
  </section>
);

const lineNode = ({ text, details = [], under = [] }: PaperLine): ReactNode => (
  <li>
    {words('p', text)}
    {row(
      details
        .filter((one) => one.trim() !== '')
        .map((one) => words('p', one, { className: 'small' })),
    )}
    {under.length > 0 && <ul>{row(under.map(lineNode))}</ul>}
  </li>
);

const shortClass = (text: string) => (isShort(text) ? { className: 'short' } : {});
const cellNode = (text: string, nth: number): ReactNode =>
  nth === 0 && text !== ''
    ? words('th', text, { scope: 'row', ...shortClass(text) })
    : words('td', text, shortClass(text));
const rowNode = (cells: readonly string[]): ReactNode => <tr>{row(cells.map(cellNode))}</tr>;
const headNode = (name: string): ReactNode =>
  words('th', name, { scope: 'col', ...shortClass(name) });

const tableNode = ({
  title,
  columns,
  rows,
  isTight = false,
}: Extract<PaperBlock, { is: 'table' }>): ReactNode => (
  <table className={isTight ? 'tight' : undefined}>
    {title !== '' && words('caption', title)}
    <thead>
      <tr>{row(columns.map(headNode))}</tr>
    </thead>
    <tbody>{row(rows.map(rowNode))}</tbody>
  </table>
);
