// A table on the room's pages: as many rows and columns as can be read, then page by page, the
// columns of the same rows first. Pure.
export interface TableMeasure {
  readonly width: number;
  readonly height: number;
  /** What names take: the column in front and the row on top. */
  readonly headWidth: number;
  readonly headHeight: number;
  /** The least a cell takes. */
  readonly cellWidth: number;
  readonly cellHeight: number;
}
export interface TablePage<Row, Column> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** Parts of about the same length, none longer than `most`. */
export function evenParts<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / Math.max(1, most)));
  const length = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, nth) => items.slice(nth * length, (nth + 1) * length));
}

export function tablePages<Row, Column>(
  rows: readonly Row[],
  columns: readonly Column[],
  measure: TableMeasure,
): readonly TablePage<Row, Column>[] {
  const { width, height, headWidth, headHeight, cellWidth, cellHeight } = measure;
  const across = Math.floor((width - headWidth) / cellWidth);
  const down = Math.floor((height - headHeight) / cellHeight);
  return evenParts(rows, down).flatMap((some) =>
    evenParts(columns, across).map((few) => ({ rows: some, columns: few })),
  );
}
