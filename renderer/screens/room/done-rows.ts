import type { DoneStep, StepResult } from '#shared/derive/where-we-are.ts';

export interface DoneRow {
  readonly key: string;
  readonly title: string;
  readonly result: StepResult | null;
}

/** So many fit under the sentence at reading size, with insights that take a row each. */
const MOST_ROWS = 6;
const weightOf = ({ result }: DoneRow): number =>
  result?.what === 'insights' ? 1 + result.words.length : 1;

/** Steps without a result share a row; the latest rows are shown, and how many steps came before. */
export function doneRows(steps: readonly DoneStep[]): {
  readonly rows: readonly DoneRow[];
  readonly before: number;
} {
  const all: { row: DoneRow; count: number }[] = [];
  for (const { stage, result } of steps) {
    const last = all.at(-1);
    if (!result && last && !last.row.result) {
      const title = `${last.row.title} · ${stage.title}`;
      all.splice(-1, 1, { row: { ...last.row, title }, count: last.count + 1 });
    } else all.push({ row: { key: stage.id, title: stage.title, result }, count: 1 });
  }
  let room = MOST_ROWS;
  let from = all.length;
  while (from > 0) {
    const one = all[from - 1];
    if (!one || (from < all.length && weightOf(one.row) > room)) break;
    room -= weightOf(one.row);
    from--;
  }
  return {
    rows: all.slice(from).map(({ row }) => row),
    before: all.slice(0, from).reduce((sum, { count }) => sum + count, 0),
  };
}
