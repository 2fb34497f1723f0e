import type { Measure } from '#shared/transfer/scene/scene.ts';

/** About as wide as letters are: half their size, twice that for scripts of full width. */
export const measure: Measure = (text, { size }) =>
  [...text].reduce(
    (sum, char) => sum + size * (/[\u1100-\uffdc\u{1f000}-\u{1ffff}]/u.test(char) ? 1 : 0.5),
    0,
  );
