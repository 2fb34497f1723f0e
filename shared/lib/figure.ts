// Figures as people type them: “18”, “18 %”, “18,5”, “1 200”.
import { err, ok, type Result } from './result.ts';

export type FigureProblem = 'no-number' | 'negative' | 'over-hundred' | 'too-large' | 'not-whole';
interface Allowed {
  readonly isPercent?: boolean;
  readonly isWhole?: boolean;
  readonly most: number;
}

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
/** Thin and no-break spaces too. */
const SPACES = /[\s\u00a0\u2009\u202f]/g;

/** The figure; null when nothing was typed. */
export function parseFigure(raw: string, allowed: Allowed): Result<number | null, FigureProblem> {
  const bare = raw.replace(SPACES, '').replace(/%$/, '').replace('−', '-');
  if (bare === '') return raw.includes('%') ? err('no-number') : ok(null);
  const plain = bare.replace(/^(\d{1,3})((?:[’']\d{3})+)$/, (all) => all.replace(/[’']/g, ''));
  if (!NUMBER.test(plain)) return err('no-number');
  const value = Number(plain.replace(',', '.'));
  if (value < 0) return err('negative');
  if (allowed.isWhole && !Number.isInteger(value)) return err('not-whole');
  if (allowed.isPercent && value > 100) return err('over-hundred');
  return value > allowed.most ? err('too-large') : ok(value);
}
