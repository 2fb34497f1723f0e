// A table on paper: its heads again on every page, cells that grow with their words, a row that is
// higher than a page goes on behind the fold.
import { headHeight, headText } from './card-columns.ts';
import { type Measure, moved, type Scene, type Shape, type TextStyle } from './scene.ts';
import { FOOT, MARGIN, type Sheet, sheets } from './sheets.ts';
import { wrapText } from './wrap-text.ts';

export interface TableColumn {
  readonly title: string;
  /** How much of the width it gets, beside the others. */
  readonly share: number;
  readonly isNumber?: boolean;
}
export interface BoardTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

const cellStyle: TextStyle = { size: 13, weight: 400, family: 'body' };
const headStyle: TextStyle = { ...cellStyle, weight: 700 };
const LEADING = 17;
const PAD = 7;
/** Of a picture; pages are as wide as their sheet. */
const WIDTH = 1_200;

interface Laid {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** @param head stands above it on every page */
export function tablePages(
  table: BoardTable,
  sheet: Sheet,
  measure: Measure,
  head: string,
): readonly (readonly Shape[])[] {
  const size = sheets[sheet];
  const width = size.width - 2 * MARGIN;
  const top = headHeight(head, width, measure);
  const heads = headRow(table, width, measure);
  const room = size.height - 2 * MARGIN - FOOT - top - heads.height;
  const pages: Shape[][] = [];
  let y = room + 1;
  for (const row of table.rows)
    for (const part of rowParts(table, row, width, room, measure)) {
      if (y + part.height > room) {
        y = 0;
        pages.push([headText(head, width, measure), ...moved(heads.shapes, { x: 0, y: top })]);
      }
      pages.at(-1)?.push(...moved(part.shapes, { x: 0, y: top + heads.height + y }));
      y += part.height;
    }
  return pages.map((shapes) => moved(shapes, { x: MARGIN, y: MARGIN }));
}

/** The whole table as one picture, as high as it is. */
export function tableScene(table: BoardTable, title: string, measure: Measure): Scene {
  const top = headHeight(title, WIDTH, measure);
  const heads = headRow(table, WIDTH, measure);
  const shapes: Shape[] = [
    headText(title, WIDTH, measure),
    ...moved(heads.shapes, { x: 0, y: top }),
  ];
  let y = top + heads.height;
  for (const row of table.rows)
    for (const part of rowParts(table, row, WIDTH, Number.MAX_SAFE_INTEGER, measure)) {
      shapes.push(...moved(part.shapes, { x: 0, y }));
      y += part.height;
    }
  return {
    ...{ title, width: WIDTH + 2 * MARGIN, height: y + 2 * MARGIN },
    shapes: moved(shapes, { x: MARGIN, y: MARGIN }),
  };
}

const headRow = (table: BoardTable, width: number, measure: Measure): Laid => {
  const titles = table.columns.map(({ title }) => title);
  const lines = linesOf(table, titles, width, headStyle, measure);
  return laid(table, lines, width, headStyle, measure);
};

function rowParts(
  table: BoardTable,
  row: readonly string[],
  width: number,
  room: number,
  measure: Measure,
): readonly Laid[] {
  const lines = linesOf(table, row, width, cellStyle, measure);
  const most = Math.max(1, Math.floor((room - 2 * PAD) / LEADING));
  const count = Math.ceil(Math.max(1, ...lines.map(({ length }) => length)) / most);
  return Array.from({ length: count }, (_, nth) =>
    laid(
      table,
      lines.map((cell) => cell.slice(nth * most, (nth + 1) * most)),
      width,
      cellStyle,
      measure,
    ),
  );
}

const linesOf = (
  { columns }: BoardTable,
  row: readonly string[],
  width: number,
  style: TextStyle,
  measure: Measure,
): readonly (readonly string[])[] => {
  const widths = widthsOf(columns, width, measure);
  return columns.map((_, nth) =>
    wrapText(row[nth] ?? '', (widths[nth] ?? 0) - 2 * PAD, style, measure),
  );
};

/** By their shares, but none so narrow that a word of its head breaks where there is room. */
function widthsOf(
  columns: readonly TableColumn[],
  width: number,
  measure: Measure,
): readonly number[] {
  const least = columns.map(
    ({ title }) =>
      Math.max(...title.split(/\s+/).map((word) => measure(word, headStyle))) + 2 * PAD + 1,
  );
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const left = Math.max(0, width - least.reduce((sum, one) => sum + one, 0));
  const wanted = columns.map(({ share }, nth) =>
    Math.max(0, (share / shares) * width - (least[nth] ?? 0)),
  );
  const more = wanted.reduce((sum, one) => sum + one, 0) || 1;
  const widths = wanted.map((one, nth) => (least[nth] ?? 0) + (one / more) * left);
  const whole = widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one) => (one / whole) * width);
}

function laid(
  { columns }: BoardTable,
  lines: readonly (readonly string[])[],
  width: number,
  style: TextStyle,
  measure: Measure,
): Laid {
  const widths = widthsOf(columns, width, measure);
  const height = Math.max(1, ...lines.map(({ length }) => length)) * LEADING + 2 * PAD;
  let x = 0;
  const cells = columns.map(({ isNumber = false }, nth): Shape => {
    const wide = widths[nth] ?? 0;
    const left = x;
    x += wide;
    return {
      ...({ kind: 'text', ink: 'ink', leading: LEADING } as const),
      ...{ style, lines: lines[nth] ?? [], y: PAD + style.size },
      ...(isNumber ? { align: 'end', x: left + wide - PAD } : { align: 'start', x: left + PAD }),
      width: wide - 2 * PAD,
    };
  });
  const under: Shape = {
    ...({ kind: 'line', ink: style.weight === 700 ? 'ink' : 'line', width: 1 } as const),
    ...{ from: { x: 0, y: height }, to: { x: width, y: height }, hasArrow: false },
  };
  return { height, shapes: [...cells, under] };
}
