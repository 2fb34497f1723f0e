// Slides in small, one below the other: what each says, in the order in which it says it.
import type { ReactNode } from 'react';
import type { Deck, Slide, SlideBar, SlideBlock, SlideLine } from '#shared/transfer/slides/deck.ts';
import { row, words } from './text-nodes.ts';
import './slides-view.css';

export function SlidesView({ deck: { title, about, slides } }: { readonly deck: Deck }) {
  const first: Slide = { title, blocks: [{ is: 'lead', text: about }] };
  return <ol className="slides">{row([first, ...slides].map(slideNode))}</ol>;
}

const slideNode = ({ title, blocks }: Slide): ReactNode => (
  <li className="slide">
    {words('h3', title)}
    {row(blocks.map(blockNode))}
  </li>
);

function blockNode(block: SlideBlock): ReactNode {
  switch (block.is) {
    case 'lead':
      return words('p', block.text, { className: 'slide-lead' });
    case 'lines':
      return <ul>{row(block.lines.map(lineNode))}</ul>;
    case 'table':
      return (
        <table>
          <thead>
            <tr>{row(block.columns.map((name) => words('th', name, { scope: 'col' })))}</tr>
          </thead>
          <tbody>{row(block.rows.map(rowNode))}</tbody>
        </table>
      );
    case 'bars':
      return <ul className="slide-bars">{row(block.bars.map(barOf(block.most)))}</ul>;
  }
}

const lineNode = ({ text, detail }: SlideLine): ReactNode => (
  <li dir="auto">
    {detail ? <strong>{`${text}: `}</strong> : text}
    {detail}
  </li>
);

const rowNode = (cells: readonly string[]): ReactNode => (
  <tr>{row(cells.map((cell) => words('td', cell)))}</tr>
);

const barOf =
  (most: number) =>
  ({ label, value, text, is }: SlideBar): ReactNode => (
    <li>
      <span>{label}</span>
      <span className="slide-bar" data-is={is}>
        <span style={{ inlineSize: `${most > 0 ? (100 * value) / most : 0}%` }} />
      </span>
      <strong>{text}</strong>
    </li>
  );
