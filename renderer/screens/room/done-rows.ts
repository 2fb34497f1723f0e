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

/** How many lines there is room for, and how many letters a line has. */
interface Space {
  readonly lines: number;
  readonly chars: number;
}
/** What a count takes of a line, and at least as much of names. */
const COUNT = 12;
const NAMES = 14;
/** An insight is a sentence, and sentences take two lines. */
function linesOf({ title, result }: DoneRow, { chars }: Space): number {
  if (result?.what === 'insights') return 1 + 2 * result.words.length;
  const said = result ? COUNT + (result.words.length > 0 ? NAMES : 0) : 0;
  return Math.max(1, Math.ceil((title.length + said) / chars));
}
const withoutWords = (row: DoneRow): DoneRow =>
  row.result ? { ...row, result: { ...row.result, words: [] } } : row;

/**
 * The latest results, insights in words where there is room for them. While everything fits, steps
 * that left nothing to count are named too, one beside the other.
 */
export function doneRows(steps: readonly DoneStep[], space: Space): Rows {
  const all = joined(steps);
  if (all.reduce((sum, row) => sum + linesOf(row, space), 0) <= space.lines)
    return { rows: all, others: 0 };
  let left = space.lines - 1;
  const rows: DoneRow[] = [];
  for (const { stage, result } of [...steps].reverse()) {
    if (!result) continue;
    const row = { key: stage.id, title: stage.title, result };
    const fit = linesOf(row, space) <= left ? row : withoutWords(row);
    if (linesOf(fit, space) > left) break;
    left -= linesOf(fit, space);
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
