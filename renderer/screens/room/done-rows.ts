import type { DoneStep, StepResult } from '#shared/derive/where-we-are.ts';

export interface DoneRow {
  readonly key: string;
  readonly title: string;
  readonly result: StepResult | null;
}
interface Rows {
  readonly rows: readonly DoneRow[];
  /** Steps that found no place. */
  readonly others: number;
}

/** So many lines fit under the sentence at reading size. */
const MOST_LINES = 10;
/** Letters of a line. */
const LINE = 40;
/** An insight is a sentence, and sentences take two lines. */
const linesOf = ({ title, result }: DoneRow): number =>
  result?.what === 'insights'
    ? 1 + 2 * result.words.length
    : Math.max(1, Math.ceil(title.length / LINE));
const withoutWords = (row: DoneRow): DoneRow =>
  row.result ? { ...row, result: { ...row.result, words: [] } } : row;

/**
 * The latest results, insights in words where there is room for them. While everything fits, steps
 * that left nothing to count are named too, one beside the other.
 */
export function doneRows(steps: readonly DoneStep[]): Rows {
  const all = joined(steps);
  if (all.reduce((sum, row) => sum + linesOf(row), 0) <= MOST_LINES)
    return { rows: all, others: 0 };
  let left = MOST_LINES - 1;
  const rows: DoneRow[] = [];
  for (const { stage, result } of [...steps].reverse()) {
    if (!result) continue;
    const row = { key: stage.id, title: stage.title, result };
    const fit = linesOf(row) <= left ? row : withoutWords(row);
    if (left === 0) break;
    left -= linesOf(fit);
    rows.unshift(fit);
  }
  return { rows, others: steps.length - rows.length };
}

function joined(steps: readonly DoneStep[]): readonly DoneRow[] {
  const rows: DoneRow[] = [];
  for (const { stage, result } of steps) {
    const last = rows.at(-1);
    if (!result && last && !last.result)
      rows.splice(-1, 1, { ...last, title: `${last.title} · ${stage.title}` });
    else rows.push({ key: stage.id, title: stage.title, result });
  }
  return rows;
}
